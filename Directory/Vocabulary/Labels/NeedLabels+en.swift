extension NeedLabels {
    /// English labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    static let english = """
        work | Work | job; employment
        work.search | Finding a job | job search; vacancies
        work.search.guidance | Career guidance | job counselling; skills assessment
        work.search.cv | Writing a CV | résumé; curriculum
        work.search.interview | Preparing for a job interview | interview practice
        work.search.agency | Employment agency | temp agency; staffing
        work.search.registration | Registering as unemployed | job centre; declaration of availability
        work.internship | Internship | traineeship; work grant
        work.rights | Rights at work | trade union; labour dispute
        work.rights.contract | Checking a contract and payslip | employment contract; wages
        work.rights.exploitation | Exploitation at work | undeclared work; gangmaster
        work.rights.safety | Safety and accidents at work | work injury
        work.business | Starting a business | self-employment; VAT number
        work.domestic | Domestic and care work | carer; housekeeper
        training | Training and language | courses; learning
        training.italian | Learning Italian | Italian course; Italian class
        training.italian.literacy | Literacy | learning to read and write
        training.italian.certificate | Italian certificate | A2 test; B1 exam
        training.italian.citizenship_test | Italian test for a permit or citizenship | A2 test at the prefecture
        training.school_diploma | Adult school diploma | middle school certificate; evening school
        training.vocational | Vocational course | trade course; qualification
        training.vocational.care | Course for care workers | care assistant; health care aide
        training.vocational.driving | Driving licence | driving school
        training.vocational.safety | Safety and food hygiene course | HACCP; forklift
        training.digital | Computer and phone skills | digital skills; SPID
        training.recognition | Recognition of foreign qualifications | diploma recognition; equivalence
        training.university | University | higher education; scholarship
        training.civil_service | Civil service | voluntary civic service
        legal | Papers and legal help | documents; lawyer
        legal.advice | Legal advice | lawyer; legal help
        legal.advice.legal_aid | Free lawyer paid by the State | legal aid
        legal.advice.criminal | Reporting a crime and criminal trials | police report; criminal lawyer
        legal.advice.detention | Prison and alternatives | detention; inmates
        legal.permit | Residence permit | permesso di soggiorno; police immigration office
        legal.permit.first | First residence permit | permit application; postal kit
        legal.permit.renewal | Renewing a residence permit | permit renewal
        legal.permit.conversion | Converting a residence permit | change of permit
        legal.permit.long_term | EU long-term permit | long-term residence
        legal.asylum | International protection | asylum; refugee
        legal.asylum.application | Applying for asylum | asylum application; C3 form
        legal.asylum.hearing | Asylum interview | territorial commission; hearing
        legal.asylum.appeal | Appeal against refusal | asylum appeal; court
        legal.citizenship | Italian citizenship | naturalisation
        legal.family_reunion | Family reunification | bringing my family
        legal.residence | Registered residence | registry office; address registration
        legal.tax_code | Tax code | codice fiscale; fiscal code
        legal.identity | Identity card and passport | ID card; embassy
        legal.discrimination | Discrimination and racism | hate crime; unfair treatment
        legal.expulsion | Expulsion and return | deportation; voluntary return
        legal.interpreting | Interpreter and cultural mediator | translation; mediation
        health | Health | doctor; care
        health.registration | Registering with the health service | health card; SSN
        health.registration.stp | STP or ENI health code | care without a permit
        health.doctor | Doctor | family doctor; GP
        health.doctor.walk_in | Walk-in clinic | out-of-hours doctor; volunteer clinic
        health.doctor.paediatrician | Paediatrician | children's doctor
        health.doctor.specialist | Specialist visit and tests | hospital appointment; blood test
        health.emergency | Medical emergency | ambulance; emergency room
        health.hospital | Hospital | inpatient care
        health.dentist | Dentist | teeth; dental care
        health.pharmacy | Pharmacy and medicines | chemist; drugs
        health.women | Women's health | gynaecologist; women's clinic
        health.women.pregnancy | Pregnancy and birth | midwife; pregnant
        health.women.contraception | Contraception | birth control
        health.women.abortion | Ending a pregnancy | abortion
        health.sexual | Sexual health and HIV test | STI; HIV
        health.vaccination | Vaccinations | vaccines; immunisation
        health.certificate | Medical certificates | fitness certificate
        health.addiction | Addiction | alcohol; drugs; gambling
        health.home_care | Care at home | nurse at home
        mental_health | Mental health | psychologist; wellbeing
        mental_health.psychologist | Psychologist | counselling; someone to talk to
        mental_health.psychiatry | Psychiatry | mental health centre; psychiatrist
        mental_health.trauma | Trauma and torture | torture survivors; ethnopsychiatry
        mental_health.youth | Children and young people in distress | child psychiatry; teenagers
        mental_health.support_group | Support group | peer support
        mental_health.crisis | Crisis and suicidal thoughts | suicide; crisis line
        housing | Housing | home; accommodation
        housing.emergency | A bed for tonight | night shelter; homeless
        housing.reception | Reception for asylum seekers | reception centre; CAS; SAI
        housing.search | Finding a home to rent | rent; room
        housing.public | Public housing | council housing; social housing
        housing.rent_help | Help with rent and bills | utility bills; rent support
        housing.eviction | Eviction | losing my home
        housing.contract | Rental contract and hospitality declaration | tenancy; tenants' union
        housing.cohousing | Shared and social housing | cohousing; housing first
        food | Food and goods | food aid
        food.canteen | Free meals | soup kitchen; canteen
        food.parcel | Food parcel | food bank; groceries
        food.clothes | Clothes | clothing
        food.hygiene | Showers and hygiene | shower; laundry
        food.baby | Baby supplies | nappies; formula
        food.furniture | Furniture and appliances | second-hand furniture
        income | Income and benefits | INPS; welfare
        income.unemployment | Unemployment benefit | NASpI
        income.inclusion | Inclusion allowance | minimum income; ADI
        income.child_benefit | Child benefit | single child allowance; nursery bonus
        income.maternity | Maternity allowance | maternity pay
        income.pension | Pension | old-age pension; social allowance
        income.isee | ISEE income certificate | means test; DSU
        income.emergency | Urgent money help | emergency grant; social services
        income.social_worker | Social worker | social services
        school | School and childhood | children; pupils
        school.enrolment | Enrolling a child in school | school enrolment
        school.nursery | Nursery and kindergarten | day care; preschool
        school.after_school | After-school and homework help | homework club
        school.meals_transport | School meals and transport | school bus; school canteen
        school.books | Books and school supplies | textbooks; school voucher
        school.newcomers | Pupils new to Italy | language support at school
        school.summer | Summer camp | holiday club
        school.dropout | Leaving school early | drop-out; school guidance
        family | Family and protection | parents; children
        family.parenting | Support for parents | family centre; parenting
        family.mediation | Separation and family mediation | divorce
        family.single_parent | Single parents | lone mother
        family.unaccompanied_minor | Unaccompanied minors | guardian; minors alone
        family.foster | Foster care and adoption | adoption
        family.elderly | Older people | elderly care; care home
        family.guardianship | Guardianship for adults | legal guardian
        family.tracing | Tracing a relative | family links; Red Cross
        family.missing_child | Missing or endangered child | child helpline
        protection | Violence and trafficking | abuse; protection
        protection.domestic_violence | Violence against women | domestic violence; 1522
        protection.shelter | Safe house | women's refuge
        protection.trafficking | Human trafficking | anti-trafficking
        protection.forced_marriage | Forced marriage and genital mutilation | FGM
        protection.sexual_violence | Sexual violence | rape
        protection.stalking | Stalking and threats | harassment
        protection.lgbt | LGBT+ people | gender identity; sexual orientation
        protection.child_abuse | Child abuse | violence against children
        disability | Disability | impairment
        disability.assessment | Disability assessment | law 104; civil invalidity
        disability.benefits | Disability benefits | attendance allowance
        disability.aids | Aids and prostheses | wheelchair; hearing aid
        disability.work | Jobs for disabled people | targeted employment
        disability.care | Care and day centres | day centre
        disability.school | Support at school | special needs
        mobility | Getting around | transport
        mobility.public_transport | Buses and passes | ticket; bus pass
        mobility.reduced_fare | Reduced fares | travel discount
        mobility.medical_transport | Transport to care | lift to hospital
        mobility.bicycle | Bicycle | bike repair
        mobility.travel_document | Travel document | refugee travel document
        money | Money and tax | finance
        money.bank | Bank account | basic account
        money.tax_return | Tax return | 730 form; tax office
        money.debt | Debt and loan sharks | over-indebtedness
        money.microcredit | Microcredit | small loan
        money.remittance | Sending money home | remittances
        money.patronage | Patronato and tax help centre | CAF; paperwork help
        community | Community and leisure | meeting people; associations
        community.association | Migrant associations | diaspora groups
        community.volunteering | Volunteering | become a volunteer
        community.sport | Sport | football; gym
        community.culture | Library and culture | free wifi; museum
        community.worship | Places of worship | mosque; church
        community.youth | Young people | youth centre
        community.women | Women's groups | women's space
        community.information | Information and guidance | help desk; front office
        """
}
