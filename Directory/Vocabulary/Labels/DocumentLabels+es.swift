extension DocumentLabels {
    /// Spanish labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let spanish = """
        passport | Pasaporte | pasaporte extranjero
        identity_card | Documento de identidad | cédula; carné de identidad; CIE
        permit | Permiso de residencia | permesso di soggiorno; permiso de estancia
        permit_receipt | Recibo del permiso de residencia | cedolino; recibo postal; ricevuta
        asylum_form | Formulario C3 o certificado de solicitante de asilo | C3; solicitud de asilo
        tax_code | Código fiscal (codice fiscale) | codice fiscale; número fiscal
        health_card | Tarjeta sanitaria (tessera sanitaria) | tessera sanitaria; tarjeta de salud
        stp_code | Código STP | atención médica sin papeles; STP
        eni_code | Código ENI | europeo no inscrito; ENI
        residence_certificate | Certificado de residencia | empadronamiento; comprobante de domicilio; residenza
        hospitality_declaration | Declaración de hospedaje | dichiarazione di ospitalità; carta de alojamiento
        family_status | Certificado de familia | stato di famiglia; composición familiar
        isee | Certificado ISEE | ISEE; DSU
        unemployment_declaration | DID: declaración de disponibilidad para trabajar | DID; desempleo
        cv | Currículum | CV; hoja de vida
        work_contract | Contrato de trabajo | nómina; recibo de sueldo
        lease | Contrato de alquiler | arrendamiento; contratto di affitto
        school_certificate | Certificado escolar o título de estudios | diploma; boletín de notas
        declaration_of_value | Declaración de valor o certificado CIMEA | dichiarazione di valore; homologación
        italian_certificate | Certificado de italiano A2 o superior | certificado de idioma; CELI; CILS
        birth_certificate | Certificado de nacimiento | partida de nacimiento; acta de nacimiento
        marriage_certificate | Certificado de matrimonio | partida de matrimonio; acta de matrimonio
        criminal_record | Certificado de antecedentes penales | antecedentes; certificato penale
        medical_referral | Orden del médico (impegnativa) | impegnativa; receta; volante
        medical_report | Informe médico | historia clínica; expediente médico
        vaccination_record | Carné de vacunas | certificado de vacunación; cartilla de vacunación
        disability_certificate | Certificado de discapacidad | legge 104; invalidez civil
        income_statement | Declaración de la renta o CU | 730; CU; comprobante de ingresos
        bank_statement | IBAN o extracto bancario | cuenta bancaria; IBAN
        digital_identity | Identidad digital (SPID o CIE) | SPID; CIE
        driving_licence | Permiso de conducir | licencia de conducir; patente
        police_report | Denuncia | denuncia policial; denuncia de pérdida
        court_order | Orden judicial | sentencia; resolución del juez
        social_report | Informe de los servicios sociales | informe social; trabajador social
        power_of_attorney | Poder o autorización | delega; poder notarial
        guardian_appointment | Nombramiento del tutor | tutor; tutela
        photographs | Fotos de carné | fotos tamaño pasaporte
        revenue_stamp | Timbre fiscal (marca da bollo) | marca da bollo; timbre de 16 euros
        """
}
