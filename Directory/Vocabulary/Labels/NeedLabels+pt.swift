extension NeedLabels {
    /// Portuguese labels of the needs, a line a term: identifier | label | synonym; synonym.
    static let portuguese = """
        work | Trabalho |
        work.search | Procurar trabalho |
        work.search.guidance | Orientação para o trabalho |
        work.search.cv | Escrever o currículo |
        work.search.interview | Preparar-se para a entrevista |
        work.search.agency | Agência de trabalho |
        work.search.registration | Inscrever-se no centro de emprego |
        work.internship | Estágio |
        work.rights | Direitos no trabalho |
        work.rights.contract | Verificar contrato e recibo de salário |
        work.rights.exploitation | Exploração no trabalho |
        work.rights.safety | Segurança e acidentes de trabalho |
        work.business | Abrir um negócio |
        work.domestic | Trabalho doméstico e de cuidados |
        training | Formação e língua |
        training.italian | Aprender italiano |
        training.italian.literacy | Alfabetização |
        training.italian.certificate | Certificado de italiano |
        training.italian.citizenship_test | Teste de italiano para a autorização ou a cidadania |
        training.school_diploma | Diploma escolar para adultos |
        training.vocational | Curso profissional |
        training.vocational.care | Curso de auxiliar de saúde |
        training.vocational.driving | Carta de condução |
        training.vocational.safety | Curso de segurança e HACCP |
        training.digital | Aprender a usar o computador |
        training.recognition | Reconhecimento de diplomas |
        training.university | Universidade |
        training.civil_service | Serviço civil |
        legal | Documentos e direitos |
        legal.advice | Ajuda jurídica |
        legal.advice.legal_aid | Apoio judiciário pago pelo Estado |
        legal.advice.criminal | Queixas e processos penais |
        legal.advice.detention | Prisão e medidas alternativas |
        legal.permit | Autorização de residência |
        legal.permit.first | Primeira autorização de residência |
        legal.permit.renewal | Renovação da autorização de residência |
        legal.permit.conversion | Conversão da autorização |
        legal.permit.long_term | Autorização UE de longa duração |
        legal.asylum | Proteção internacional |
        legal.asylum.application | Pedir asilo |
        legal.asylum.hearing | Entrevista na Comissão |
        legal.asylum.appeal | Recurso contra a recusa |
        legal.citizenship | Cidadania italiana |
        legal.family_reunion | Reagrupamento familiar |
        legal.residence | Residência no município |
        legal.tax_code | Código fiscal |
        legal.identity | Cartão de identidade e passaporte |
        legal.discrimination | Discriminação e racismo |
        legal.expulsion | Expulsão e regresso |
        legal.interpreting | Intérprete e mediador cultural |
        health | Saúde |
        health.registration | Inscrever-se no serviço de saúde |
        health.registration.stp | Código STP ou ENI |
        health.doctor | Médico |
        health.doctor.walk_in | Consulta sem marcação |
        health.doctor.paediatrician | Pediatra |
        health.doctor.specialist | Consulta de especialidade e exames |
        health.emergency | Emergência médica |
        health.hospital | Hospital |
        health.dentist | Dentista |
        health.pharmacy | Farmácia e medicamentos |
        health.women | Saúde da mulher |
        health.women.pregnancy | Gravidez e parto |
        health.women.contraception | Contraceção |
        health.women.abortion | Interrupção da gravidez |
        health.sexual | Saúde sexual e teste de VIH |
        health.vaccination | Vacinas |
        health.certificate | Atestados médicos |
        health.addiction | Dependências |
        health.home_care | Cuidados em casa |
        mental_health | Saúde mental |
        mental_health.psychologist | Psicólogo |
        mental_health.psychiatry | Centro de saúde mental |
        mental_health.trauma | Traumas e tortura |
        mental_health.youth | Sofrimento de crianças e jovens |
        mental_health.support_group | Grupo de ajuda |
        mental_health.crisis | Crise e pensamentos de suicídio |
        housing | Casa |
        housing.emergency | Uma cama para esta noite |
        housing.reception | Acolhimento de requerentes de asilo |
        housing.search | Procurar casa para arrendar |
        housing.public | Casa pública |
        housing.rent_help | Ajuda para renda e contas |
        housing.eviction | Despejo |
        housing.contract | Contrato de arrendamento e hospedagem |
        housing.cohousing | Coabitação e habitação social |
        food | Comida e bens |
        food.canteen | Cantina |
        food.parcel | Cabaz alimentar |
        food.clothes | Roupa |
        food.hygiene | Duches e higiene |
        food.baby | Produtos para bebés |
        food.furniture | Móveis e eletrodomésticos |
        income | Rendimento e apoios |
        income.unemployment | Subsídio de desemprego |
        income.inclusion | Apoio à inclusão |
        income.child_benefit | Abono para os filhos |
        income.maternity | Subsídio de maternidade |
        income.pension | Pensão |
        income.isee | ISEE |
        income.emergency | Ajuda económica urgente |
        income.social_worker | Assistente social |
        school | Escola e infância |
        school.enrolment | Inscrever um filho na escola |
        school.nursery | Creche e jardim de infância |
        school.after_school | Apoio depois da escola |
        school.meals_transport | Cantina e autocarro escolar |
        school.books | Livros e material escolar |
        school.newcomers | Alunos recém-chegados a Itália |
        school.summer | Centro de verão |
        school.dropout | Abandono escolar |
        family | Família e tutela |
        family.parenting | Apoio aos pais |
        family.mediation | Separação e mediação familiar |
        family.single_parent | Pais sós |
        family.unaccompanied_minor | Menores estrangeiros sós |
        family.foster | Acolhimento familiar e adoção |
        family.elderly | Idosos |
        family.guardianship | Administrador de apoio |
        family.tracing | Encontrar um familiar |
        family.missing_child | Criança desaparecida ou em perigo |
        protection | Violência e tráfico |
        protection.domestic_violence | Violência contra as mulheres |
        protection.shelter | Casa de abrigo |
        protection.trafficking | Tráfico de pessoas |
        protection.forced_marriage | Casamento forçado e mutilação genital |
        protection.sexual_violence | Violência sexual |
        protection.stalking | Perseguição e ameaças |
        protection.lgbt | Pessoas LGBT+ |
        protection.child_abuse | Violência contra menores |
        disability | Deficiência |
        disability.assessment | Invalidez civil e lei 104 |
        disability.benefits | Subsídios e benefícios |
        disability.aids | Ajudas técnicas e próteses |
        disability.work | Emprego para pessoas com deficiência |
        disability.care | Assistência e centros de dia |
        disability.school | Apoio na escola |
        mobility | Deslocar-se |
        mobility.public_transport | Autocarros e passes |
        mobility.reduced_fare | Transporte com tarifa reduzida |
        mobility.medical_transport | Transporte para tratamentos |
        mobility.bicycle | Bicicleta |
        mobility.travel_document | Título de viagem |
        money | Dinheiro e impostos |
        money.bank | Conta bancária |
        money.tax_return | Declaração de rendimentos |
        money.debt | Dívidas e usura |
        money.microcredit | Microcrédito |
        money.remittance | Enviar dinheiro para casa |
        money.patronage | Patronato e CAF |
        community | Comunidade e tempo livre |
        community.association | Associações de estrangeiros |
        community.volunteering | Fazer voluntariado |
        community.sport | Desporto |
        community.culture | Biblioteca e cultura |
        community.worship | Lugares de culto |
        community.youth | Jovens |
        community.women | Encontros para mulheres |
        community.information | Informação e orientação |
        """
}
