extension NeedLabels {
    /// French labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let french = """
        work | Travail | emploi; boulot
        work.search | Chercher un travail | recherche d'emploi; offres d'emploi
        work.search.guidance | Orientation professionnelle | conseil en orientation; bilan de compétences
        work.search.cv | Rédiger un CV | curriculum vitae; faire mon CV
        work.search.interview | Préparer un entretien d'embauche | entretien de travail; simulation d'entretien
        work.search.agency | Agence d'emploi | agence d'intérim; intérim
        work.search.registration | S'inscrire comme demandeur d'emploi | centro per l'impiego; DID; chômage
        work.internship | Stage | tirocinio; stage rémunéré
        work.rights | Droits au travail | syndicat; conflit du travail
        work.rights.contract | Vérifier son contrat et sa fiche de paie | contrat de travail; busta paga
        work.rights.exploitation | Exploitation au travail | travail au noir; caporalato
        work.rights.safety | Sécurité et accidents du travail | accident du travail; INAIL
        work.business | Créer son activité | partita IVA; travail indépendant; entreprise
        work.domestic | Travail domestique et aide à la personne | aide à domicile; femme de ménage; badante
        training | Formation et langue | cours; études
        training.italian | Apprendre l'italien | cours d'italien; école d'italien
        training.italian.literacy | Alphabétisation | apprendre à lire et à écrire
        training.italian.certificate | Certificat d'italien | examen A2; examen B1; CELI; CILS
        training.italian.citizenship_test | Test d'italien pour le permis ou la nationalité | test A2 à la préfecture
        training.school_diploma | Diplôme scolaire pour adultes | licenza media; CPIA; cours du soir
        training.vocational | Formation professionnelle | apprendre un métier; qualification professionnelle
        training.vocational.care | Formation d'aide-soignant | OSS; auxiliaire de vie
        training.vocational.driving | Permis de conduire | auto-école; permis B
        training.vocational.safety | Formation sécurité et hygiène alimentaire | HACCP; cariste
        training.digital | Apprendre l'informatique | ordinateur; compétences numériques; SPID
        training.recognition | Reconnaissance des diplômes | équivalence de diplôme; CIMEA
        training.university | Université | inscription à l'université; bourse d'études
        training.civil_service | Service civique | servizio civile; volontariat civique
        legal | Papiers et droits | documents; démarches; avocat
        legal.advice | Aide juridique | avocat; conseil juridique
        legal.advice.legal_aid | Avocat gratuit payé par l'État | aide juridictionnelle; gratuito patrocinio
        legal.advice.criminal | Plaintes et procès pénaux | porter plainte; denuncia; avocat pénaliste
        legal.advice.detention | Prison et peines alternatives | détenu; incarcération
        legal.permit | Titre de séjour | permesso di soggiorno; permis de séjour; questura
        legal.permit.first | Premier titre de séjour | demande de titre de séjour; kit postal
        legal.permit.renewal | Renouvellement du titre de séjour | renouveler le permis de séjour; rinnovo
        legal.permit.conversion | Changement de titre de séjour | conversion du permis de séjour; changement de statut
        legal.permit.long_term | Permis UE de longue durée | carte de séjour; carta di soggiorno
        legal.asylum | Protection internationale | asile; réfugié
        legal.asylum.application | Demander l'asile | demande d'asile; formulaire C3
        legal.asylum.hearing | Entretien devant la commission d'asile | commissione territoriale; audition
        legal.asylum.appeal | Recours contre un refus d'asile | rejet; tribunal; appel
        legal.citizenship | Nationalité italienne | citoyenneté; naturalisation
        legal.family_reunion | Regroupement familial | faire venir ma famille; nulla osta
        legal.residence | Inscription à la commune (résidence) | residenza; anagrafe; domiciliation
        legal.tax_code | Code fiscal (codice fiscale) | codice fiscale; numéro fiscal
        legal.identity | Carte d'identité et passeport | pièce d'identité; ambassade; CIE
        legal.discrimination | Discrimination et racisme | racisme; UNAR
        legal.expulsion | Expulsion et retour | foglio di via; CPR; retour volontaire
        legal.interpreting | Interprète et médiateur culturel | traducteur; traduction; médiation
        health | Santé | médecin; soins
        health.registration | S'inscrire au service de santé | tessera sanitaria; carte de santé; choisir un médecin
        health.registration.stp | Code STP ou ENI | STP; ENI; soins sans papiers
        health.doctor | Médecin | médecin traitant; médecin de famille; docteur
        health.doctor.walk_in | Consultation sans rendez-vous | médecin de garde; guardia medica
        health.doctor.paediatrician | Pédiatre | médecin pour enfants
        health.doctor.specialist | Spécialiste et examens | CUP; analyse de sang; radiographie
        health.emergency | Urgence médicale | ambulance; urgences; 112; 118
        health.hospital | Hôpital | hospitalisation
        health.dentist | Dentiste | soins dentaires; mal aux dents
        health.pharmacy | Pharmacie et médicaments | médicaments; remèdes
        health.women | Santé de la femme | gynécologue; consultorio
        health.women.pregnancy | Grossesse et accouchement | enceinte; sage-femme
        health.women.contraception | Contraception | pilule; préservatifs
        health.women.abortion | Interruption de grossesse | avortement; IVG
        health.sexual | Santé sexuelle et test VIH | VIH; sida; infections sexuelles
        health.vaccination | Vaccinations | vaccins; se faire vacciner
        health.certificate | Certificats médicaux | certificat d'aptitude
        health.addiction | Addictions | alcool; drogue; SerD; jeux d'argent
        health.home_care | Soins à domicile | infirmier à domicile
        mental_health | Santé mentale | psychologue; bien-être
        mental_health.psychologist | Psychologue | soutien psychologique; parler à quelqu'un
        mental_health.psychiatry | Psychiatrie | psychiatre; centre de santé mentale; CSM
        mental_health.trauma | Traumatismes et torture | victimes de torture; ethnopsychiatrie
        mental_health.youth | Enfants et jeunes en souffrance | pédopsychiatre; adolescents
        mental_health.support_group | Groupe de parole | groupe d'entraide
        mental_health.crisis | Crise et idées de suicide | suicide; crise
        housing | Logement | maison; hébergement
        housing.emergency | Un lit pour cette nuit | hébergement d'urgence; sans-abri; dortoir
        housing.reception | Accueil des demandeurs d'asile | centre d'accueil; CAS; SAI
        housing.search | Chercher un logement à louer | location; chambre; appartement
        housing.public | Logement social public | casa popolare; HLM
        housing.rent_help | Aide pour le loyer et les factures | aide au loyer; factures; loyers impayés
        housing.eviction | Expulsion du logement | sfratto; perdre mon logement
        housing.contract | Bail et déclaration d'hébergement | contrat de location; dichiarazione di ospitalità
        housing.cohousing | Colocation et habitat solidaire | colocation; logement partagé; housing first
        food | Nourriture et produits | aide alimentaire
        food.canteen | Repas gratuits | mensa; soupe populaire; cantine
        food.parcel | Colis alimentaire | banque alimentaire; courses; épicerie solidaire
        food.clothes | Vêtements | habits; vestiaire
        food.hygiene | Douches et hygiène | douche; laverie
        food.baby | Produits pour bébé | couches; lait en poudre; poussette
        food.furniture | Meubles et électroménager | meubles d'occasion; mobilier
        income | Revenus et aides sociales | allocations; INPS
        income.unemployment | Allocation chômage | NASpI; indemnités de chômage
        income.inclusion | Revenu minimum (assegno di inclusione) | ADI; assegno di inclusione; RSA
        income.child_benefit | Allocations familiales | assegno unico; bonus nido
        income.maternity | Allocation de maternité | congé maternité; assegno di maternità
        income.pension | Retraite | pension; assegno sociale
        income.isee | ISEE (attestation de revenus) | ISEE; DSU; CAF
        income.emergency | Aide financière urgente | secours financier; services sociaux
        income.social_worker | Assistante sociale | travailleur social; services sociaux
        school | École et enfance | enfants; élèves
        school.enrolment | Inscrire un enfant à l'école | inscription scolaire
        school.nursery | Crèche et maternelle | crèche; garderie; asilo nido
        school.after_school | Aide aux devoirs et activités après l'école | soutien scolaire; doposcuola
        school.meals_transport | Cantine et transport scolaires | cantine; bus scolaire
        school.books | Livres et fournitures scolaires | manuels scolaires; voucher scuola
        school.newcomers | Élèves nouvellement arrivés en Italie | italien pour enfants; médiateur à l'école
        school.summer | Centre de loisirs d'été | colonie de vacances; centro estivo
        school.dropout | Décrochage scolaire | abandon de l'école; orientation scolaire
        family | Famille et protection | parents; enfants
        family.parenting | Soutien aux parents | parentalité; centro per le famiglie
        family.mediation | Séparation et médiation familiale | divorce; séparation
        family.single_parent | Parents seuls | mère célibataire; famille monoparentale
        family.unaccompanied_minor | Mineurs non accompagnés | mineur isolé; tuteur; MSNA
        family.foster | Placement familial et adoption | adoption; famille d'accueil
        family.elderly | Personnes âgées | aide aux personnes âgées; maison de retraite
        family.guardianship | Tutelle et curatelle des adultes | amministratore di sostegno; tutelle
        family.tracing | Retrouver un proche | recherche de famille; Croix-Rouge
        family.missing_child | Enfant disparu ou en danger | 114; 116000; enfance en danger
        protection | Violence et traite | violences; protection
        protection.domestic_violence | Violences faites aux femmes | violence conjugale; centro antiviolenza; 1522
        protection.shelter | Maison refuge | refuge pour femmes; hébergement protégé
        protection.trafficking | Traite des êtres humains | trafic d'êtres humains; prostitution forcée; 800290290
        protection.forced_marriage | Mariage forcé et mutilations génitales | excision; mariage forcé
        protection.sexual_violence | Violence sexuelle | viol; agression sexuelle
        protection.stalking | Harcèlement et menaces | stalking; menaces
        protection.lgbt | Personnes LGBT+ | orientation sexuelle; identité de genre
        protection.child_abuse | Violences sur mineurs | enfant maltraité; maltraitance
        disability | Handicap | invalidité; personne handicapée
        disability.assessment | Reconnaissance du handicap et loi 104 | invalidité civile; legge 104
        disability.benefits | Allocations pour handicap | pension d'invalidité; accompagnamento
        disability.aids | Appareils et prothèses | fauteuil roulant; prothèse; appareil auditif
        disability.work | Emploi des personnes handicapées | collocamento mirato; travail adapté
        disability.care | Assistance et centres de jour | centre de jour; éducateur
        disability.school | Soutien à l'école pour élèves handicapés | enseignant de soutien; insegnante di sostegno
        mobility | Se déplacer | transports; voyager
        mobility.public_transport | Bus et abonnements | ticket; abonnement; train
        mobility.reduced_fare | Transport à tarif réduit | tarif social; abonnement réduit
        mobility.medical_transport | Transport pour les soins | transport à l'hôpital; ambulance programmée
        mobility.bicycle | Vélo | réparation de vélo; bicyclette
        mobility.travel_document | Titre de voyage | document de voyage pour réfugiés; titolo di viaggio
        money | Argent et impôts | finances; taxes
        money.bank | Compte bancaire | compte de base; banque; PostePay
        money.tax_return | Déclaration de revenus | 730; CAF; Agenzia delle Entrate; impôts
        money.debt | Dettes et usure | surendettement; usurier
        money.microcredit | Microcrédit | petit prêt; prêt solidaire
        money.remittance | Envoyer de l'argent au pays | transfert d'argent; money transfer
        money.patronage | Patronato et CAF | Patronato; CAF; aide aux démarches
        community | Vie sociale et loisirs | rencontres; associations
        community.association | Associations de migrants | communauté étrangère; diaspora
        community.volunteering | Faire du bénévolat | bénévole; volontariat
        community.sport | Sport | football; salle de sport
        community.culture | Bibliothèque et culture | bibliothèque; musée; wifi gratuit
        community.worship | Lieux de culte | mosquée; église; temple
        community.youth | Jeunes | maison des jeunes; informagiovani
        community.women | Groupes de femmes | espace femmes; rencontres entre femmes
        community.information | Information et orientation | guichet; sportello; renseignements
        """
}
