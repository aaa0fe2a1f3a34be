extension NeedLabels {
    /// The needs with a fair counterpart in the Open Eligibility taxonomy, a line a pair: need | identifier | name.
    ///
    /// A category listed at several places of the taxonomy is cited at the place nearest in meaning; a need with no
    /// fair counterpart is absent. Source: Open Eligibility Project (openeligibility.org), licensed CC BY-SA; only
    /// the identifiers and names of the mapped categories are cited.
    static let openEligibility = """
        work | 110 | Work
        work.search | 110-01 | Help Find Work
        work.search.guidance | 110-03-06 | Skills Assessment
        work.search.cv | 110-03-05 | Resume Development
        work.search.interview | 110-03-04 | Interview Training
        work.search.agency | 110-01-01 | Job Placement
        work.rights | 110-05 | Workplace Rights
        training | 109 | Education
        training.italian | 109-03-05 | Foreign Languages
        training.italian.literacy | 109-06-01 | Basic Literacy
        training.italian.citizenship_test | 109-05-01 | Citizenship & Immigration
        training.school_diploma | 109-03-06 | GED/High-School Equivalency
        training.vocational | 109-06-07 | Specialized Training
        training.digital | 109-06-02 | Computer Class
        legal | 111 | Legal
        legal.advice | 111-01 | Advocacy & Legal Aid
        legal.advice.legal_aid | 111-04 | Representation
        legal.permit | 111-01-02 | Citizenship & Immigration
        legal.asylum | 111-01-02 | Citizenship & Immigration
        legal.citizenship | 111-01-02 | Citizenship & Immigration
        legal.family_reunion | 111-01-02 | Citizenship & Immigration
        legal.identity | 111-01-05 | Identification Recovery
        legal.discrimination | 111-01-03 | Discrimination & Civil Rights
        legal.interpreting | 111-05 | Translation & Interpretation
        health | 106 | Health
        health.registration | 106-05-04 | Health Insurance
        health.doctor | 106-06-09 | Primary Care
        health.doctor.specialist | 106-06-04 | Checkup & Test
        health.dentist | 106-02 | Dental Care
        health.pharmacy | 106-05-06 | Prescription Assistance
        health.women.pregnancy | 106-06-05 | Maternity Care
        health.women.contraception | 106-06-03 | Birth Control
        health.sexual | 106-06-04-02 | Disease Screening
        health.vaccination | 106-06-07-08 | Vaccinations
        health.addiction | 106-01 | Addiction & Recovery
        health.home_care | 106-06-07-09 | In-Home Support
        mental_health.psychologist | 106-06-07-01 | Counseling
        mental_health.psychiatry | 106-06-04-04 | Mental Health Evaluation
        mental_health.trauma | 106-06-07-07 | Specialized Therapy
        mental_health.support_group | 108-07-09 | Support Groups
        mental_health.crisis | 106-06-08 | Psychiatric Emergency Services
        housing | 103 | Housing
        housing.emergency | 103-01 | Emergency Shelter
        housing.search | 103-02 | Help Find Housing
        housing.public | 103-05-02-04 | Public Housing
        housing.rent_help | 103-03 | Help Pay for Housing
        housing.contract | 103-04 | Housing Advice
        food | 102 | Food
        food.canteen | 102-05 | Free Meals
        food.parcel | 102-04 | Food Pantry
        food.clothes | 104-02 | Clothing
        food.hygiene | 106-06-06 | Personal Hygiene
        food.baby | 104-01 | Baby Supplies
        food.furniture | 104-03-03 | Furniture
        income | 107-03 | Government Benefits
        income.unemployment | 107-03-05 | Unemployment Benefits
        income.pension | 107-03-03 | Retirement Benefits
        income.isee | 107-03-04 | Understand Government Programs
        income.emergency | 101-02 | Emergency Cash
        income.social_worker | 108-07-06 | One-on-One Support
        school.enrolment | 109-01 | Help Find School
        school.nursery | 109-04 | Preschool
        school.after_school | 108-03-02 | Afterschool Care
        school.meals_transport | 105-02-02 | Transportation for School
        school.books | 107-02-05-01 | Books
        school.summer | 108-03-04 | Day Camp
        school.dropout | 109-03-01 | Alternative Education
        family.parenting | 109-03-07-04 | Parenting Education
        family.mediation | 111-02 | Mediation
        family.foster | 108-01 | Adoption & Foster Care
        family.elderly | 108-06 | Residential Care
        family.guardianship | 111-01-04 | Guardianship
        family.tracing | 101-05 | Help Find Missing Persons
        family.missing_child | 101-05 | Help Find Missing Persons
        protection | 101-06 | Immediate Safety
        protection.domestic_violence | 101-06-01 | Help Escape Violence
        protection.shelter | 101-06-02 | Safe Housing
        disability.assessment | 106-06-04-01 | Disability Screening
        disability.benefits | 107-03-01 | Disability Benefits
        disability.aids | 106-06-02 | Assistive Technology
        disability.work | 110-04 | Supported Employment
        disability.care | 108-03-01 | Adult Daycare
        disability.school | 109-03-09 | Special Education
        mobility | 105 | Transit
        mobility.public_transport | 105-02 | Transportation
        mobility.reduced_fare | 105-01 | Help Pay for Transit
        mobility.medical_transport | 105-02-01 | Transportation for Healthcare
        money | 107 | Money
        money.tax_return | 107-07 | Tax Preparation
        money.debt | 107-05-01 | Credit Counseling
        money.patronage | 108-05-01 | Help Fill out Forms
        community.sport | 108-03-06 | Recreation
        community.worship | 108-07-08 | Spiritual Support
        community.information | 108-05 | Navigating the System
        """
}
