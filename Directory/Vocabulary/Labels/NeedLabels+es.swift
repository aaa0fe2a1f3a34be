extension NeedLabels {
    /// Spanish labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let spanish = """
        work | Trabajo | empleo; ocupación
        work.search | Buscar trabajo | encontrar empleo; ofertas de trabajo
        work.search.guidance | Orientación laboral | asesoramiento laboral; balance de competencias
        work.search.cv | Hacer el currículum | curriculum vitae; CV; hoja de vida
        work.search.interview | Preparar una entrevista de trabajo | entrevista; práctica de entrevista
        work.search.agency | Agencia de empleo | agencia de trabajo temporal; ETT
        work.search.registration | Inscribirse como desempleado | centro per l'impiego; DID; paro
        work.internship | Prácticas laborales | pasantía; tirocinio
        work.rights | Derechos laborales | sindicato; conflicto laboral
        work.rights.contract | Revisar el contrato y la nómina | contrato de trabajo; recibo de sueldo; busta paga
        work.rights.exploitation | Explotación laboral | trabajo en negro; caporalato
        work.rights.safety | Seguridad y accidentes de trabajo | accidente laboral; INAIL
        work.business | Abrir un negocio | partita IVA; trabajo autónomo; empresa
        work.domestic | Trabajo doméstico y de cuidados | cuidadora; empleada doméstica; badante
        training | Formación e idioma | cursos; estudios
        training.italian | Aprender italiano | curso de italiano; clases de italiano
        training.italian.literacy | Alfabetización | aprender a leer y escribir
        training.italian.certificate | Certificado de italiano | examen A2; examen B1; CELI; CILS
        training.italian.citizenship_test | Test de italiano para el permiso o la ciudadanía | test A2 en la prefectura
        training.school_diploma | Título escolar para adultos | licenza media; CPIA; escuela nocturna
        training.vocational | Curso profesional | formación profesional; aprender un oficio
        training.vocational.care | Curso de auxiliar sociosanitario | OSS; auxiliar de enfermería
        training.vocational.driving | Permiso de conducir | autoescuela; licencia de conducir; carnet B
        training.vocational.safety | Curso de seguridad e higiene alimentaria | HACCP; carretilla elevadora
        training.digital | Aprender a usar el ordenador | computadora; informática; SPID
        training.recognition | Reconocimiento de títulos de estudio | homologación; convalidar el título; CIMEA
        training.university | Universidad | matrícula universitaria; beca
        training.civil_service | Servicio civil | servizio civile; voluntariado cívico
        legal | Papeles y derechos | documentos; trámites; abogado
        legal.advice | Ayuda legal | abogado; asesoría jurídica
        legal.advice.legal_aid | Abogado gratis pagado por el Estado | abogado de oficio; gratuito patrocinio
        legal.advice.criminal | Denuncias y juicios penales | poner una denuncia; abogado penal
        legal.advice.detention | Cárcel y medidas alternativas | presos; prisión
        legal.permit | Permiso de residencia | permesso di soggiorno; permiso de estancia; questura
        legal.permit.first | Primer permiso de residencia | solicitar el permiso; kit postal
        legal.permit.renewal | Renovar el permiso de residencia | renovación; rinnovo
        legal.permit.conversion | Cambiar el tipo de permiso | conversión del permiso; modificar el permiso
        legal.permit.long_term | Permiso UE de larga duración | carta di soggiorno; residencia de larga duración
        legal.asylum | Protección internacional | asilo; refugiado
        legal.asylum.application | Pedir asilo | solicitud de asilo; formulario C3
        legal.asylum.hearing | Entrevista de asilo en la Comisión | commissione territoriale; audiencia
        legal.asylum.appeal | Recurso contra la denegación de asilo | rechazo; tribunal; apelación
        legal.citizenship | Ciudadanía italiana | nacionalidad; naturalización
        legal.family_reunion | Reagrupación familiar | traer a mi familia; reunificación familiar; nulla osta
        legal.residence | Residencia en el municipio (residenza) | empadronamiento; anagrafe; residenza
        legal.tax_code | Código fiscal (codice fiscale) | codice fiscale; número fiscal
        legal.identity | Documento de identidad y pasaporte | cédula; embajada; CIE
        legal.discrimination | Discriminación y racismo | racismo; UNAR
        legal.expulsion | Expulsión y retorno | deportación; foglio di via; retorno voluntario
        legal.interpreting | Intérprete y mediador cultural | traductor; traducción; mediación
        health | Salud | médico; atención médica
        health.registration | Inscribirse en el servicio de salud | tessera sanitaria; tarjeta sanitaria; elegir médico
        health.registration.stp | Código STP o ENI | STP; ENI; atención médica sin papeles
        health.doctor | Médico | médico de cabecera; médico de familia; doctor
        health.doctor.walk_in | Consultorio sin cita | médico de guardia; guardia medica
        health.doctor.paediatrician | Pediatra | médico de niños
        health.doctor.specialist | Especialista y análisis | CUP; análisis de sangre; radiografía
        health.emergency | Emergencia médica | urgencias; ambulancia; 112; 118
        health.hospital | Hospital | ingreso en el hospital; internación
        health.dentist | Dentista | dolor de muelas; dientes
        health.pharmacy | Farmacia y medicinas | medicamentos; remedios
        health.women | Salud de la mujer | ginecólogo; consultorio
        health.women.pregnancy | Embarazo y parto | embarazada; matrona; partera
        health.women.contraception | Anticonceptivos | píldora; preservativos
        health.women.abortion | Interrupción del embarazo | aborto; IVG
        health.sexual | Salud sexual y prueba del VIH | VIH; sida; enfermedades de transmisión sexual
        health.vaccination | Vacunas | vacunación; vacunarse
        health.certificate | Certificados médicos | certificado de aptitud
        health.addiction | Adicciones | alcohol; drogas; SerD; juego
        health.home_care | Atención médica en casa | enfermera a domicilio
        mental_health | Salud mental | psicólogo; bienestar
        mental_health.psychologist | Psicólogo | apoyo psicológico; hablar con alguien
        mental_health.psychiatry | Psiquiatría | psiquiatra; centro de salud mental; CSM
        mental_health.trauma | Trauma y tortura | víctimas de tortura; etnopsiquiatría
        mental_health.youth | Niños y jóvenes con malestar | psiquiatría infantil; adolescentes
        mental_health.support_group | Grupo de apoyo | ayuda mutua
        mental_health.crisis | Crisis y pensamientos de suicidio | suicidio; crisis
        housing | Vivienda | casa; alojamiento
        housing.emergency | Una cama para esta noche | albergue; sin techo; dormitorio
        housing.reception | Acogida para solicitantes de asilo | centro de acogida; CAS; SAI
        housing.search | Buscar casa en alquiler | alquiler; habitación; arriendo
        housing.public | Vivienda pública | casa popolare; vivienda social
        housing.rent_help | Ayuda para alquiler y facturas | ayuda al alquiler; recibos de luz y gas
        housing.eviction | Desalojo | desahucio; sfratto
        housing.contract | Contrato de alquiler y declaración de hospedaje | arrendamiento; dichiarazione di ospitalità
        housing.cohousing | Vivienda compartida y solidaria | compartir piso; housing first
        food | Comida y artículos básicos | ayuda alimentaria
        food.canteen | Comedor social | comida gratis; mensa
        food.parcel | Bolsa de alimentos | banco de alimentos; despensa; pacco alimentare
        food.clothes | Ropa | ropero; vestidos
        food.hygiene | Duchas e higiene | ducha; lavandería
        food.baby | Artículos para bebés | pañales; leche en polvo; cochecito
        food.furniture | Muebles y electrodomésticos | muebles usados
        income | Ingresos y ayudas | subsidios; bonos; INPS
        income.unemployment | Subsidio de desempleo | NASpI; cobrar el paro
        income.inclusion | Renta mínima (assegno di inclusione) | ADI; assegno di inclusione; ingreso mínimo
        income.child_benefit | Ayuda por hijos | assegno unico; bonus nido
        income.maternity | Ayuda por maternidad | licencia de maternidad; assegno di maternità
        income.pension | Pensión | jubilación; assegno sociale
        income.isee | ISEE (certificado de ingresos) | ISEE; DSU; CAF
        income.emergency | Ayuda económica urgente | ayuda de emergencia; servicios sociales
        income.social_worker | Trabajador social | asistente social; servicios sociales
        school | Escuela e infancia | niños; alumnos
        school.enrolment | Inscribir a un hijo en la escuela | matrícula escolar; colegio
        school.nursery | Guardería y jardín de infancia | asilo nido; preescolar
        school.after_school | Apoyo escolar y ayuda con los deberes | tareas; doposcuola
        school.meals_transport | Comedor y transporte escolar | comedor escolar; autobús escolar
        school.books | Libros y material escolar | útiles escolares; voucher scuola
        school.newcomers | Alumnos recién llegados a Italia | italiano para niños; mediador en la escuela
        school.summer | Campamento de verano | colonia de vacaciones; centro estivo
        school.dropout | Abandono escolar | dejar la escuela; orientación escolar
        family | Familia y tutela | padres; hijos
        family.parenting | Apoyo a los padres | crianza; centro per le famiglie
        family.mediation | Separación y mediación familiar | divorcio; separarse
        family.single_parent | Familias monoparentales | madre soltera; padre solo
        family.unaccompanied_minor | Menores no acompañados | menor solo; tutor; MSNA
        family.foster | Acogida familiar y adopción | adopción; familia de acogida
        family.elderly | Personas mayores | ancianos; residencia de ancianos
        family.guardianship | Tutela de adultos | amministratore di sostegno; tutor legal
        family.tracing | Encontrar a un familiar | búsqueda de familiares; Cruz Roja
        family.missing_child | Niño desaparecido o en peligro | 114; 116000; teléfono de la infancia
        protection | Violencia y trata | maltrato; protección
        protection.domestic_violence | Violencia contra las mujeres | violencia de género; centro antiviolenza; 1522
        protection.shelter | Casa refugio | refugio para mujeres; casa de acogida
        protection.trafficking | Trata de personas | prostitución forzada; 800290290
        protection.forced_marriage | Matrimonio forzado y mutilación genital | ablación; matrimonio forzado
        protection.sexual_violence | Violencia sexual | violación; abuso sexual
        protection.stalking | Acoso y amenazas | stalking; persecución
        protection.lgbt | Personas LGBT+ | orientación sexual; identidad de género
        protection.child_abuse | Violencia contra menores | maltrato infantil; abuso de niños
        disability | Discapacidad | invalidez; minusvalía
        disability.assessment | Reconocimiento de discapacidad y ley 104 | invalidez civil; legge 104
        disability.benefits | Ayudas por discapacidad | pensión de invalidez; accompagnamento
        disability.aids | Ayudas técnicas y prótesis | silla de ruedas; audífono
        disability.work | Trabajo para personas con discapacidad | collocamento mirato; empleo protegido
        disability.care | Asistencia y centros de día | centro de día; educador
        disability.school | Apoyo en la escuela por discapacidad | maestro de apoyo; insegnante di sostegno
        mobility | Moverse | transporte; viajar
        mobility.public_transport | Autobuses y abonos | billete; boleto; tren
        mobility.reduced_fare | Transporte con tarifa reducida | abono social; descuento de transporte
        mobility.medical_transport | Transporte para atención médica | traslado al hospital; ambulancia programada
        mobility.bicycle | Bicicleta | bici; taller de bicicletas
        mobility.travel_document | Documento de viaje | título de viaje para refugiados; titolo di viaggio
        money | Dinero e impuestos | finanzas; tasas
        money.bank | Cuenta bancaria | cuenta básica; banco; PostePay
        money.tax_return | Declaración de la renta | 730; CAF; Agenzia delle Entrate; impuestos
        money.debt | Deudas y usura | sobreendeudamiento; prestamistas
        money.microcredit | Microcrédito | préstamo; préstamo social
        money.remittance | Enviar dinero a casa | remesas; money transfer
        money.patronage | Patronato y CAF | Patronato; CAF; ayuda con trámites
        community | Comunidad y tiempo libre | encuentros; asociaciones
        community.association | Asociaciones de migrantes | comunidad extranjera; inmigrantes
        community.volunteering | Hacer voluntariado | ser voluntario; voluntarios
        community.sport | Deporte | fútbol; gimnasio
        community.culture | Biblioteca y cultura | biblioteca; museo; wifi gratis
        community.worship | Lugares de culto | iglesia; mezquita; templo
        community.youth | Jóvenes | centro juvenil; informagiovani
        community.women | Grupos de mujeres | espacio de mujeres; encuentros para mujeres
        community.information | Información y orientación | ventanilla; sportello; atención al público
        """
}
