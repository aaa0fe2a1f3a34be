extension NeedLabels {
    /// Italian labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    static let italian = """
        work | Lavoro | occupazione; impiego
        work.search | Cercare lavoro | trovare lavoro; offerte di lavoro
        work.search.guidance | Orientamento al lavoro | consulenza di carriera; bilancio di competenze
        work.search.cv | Scrivere il curriculum | curriculum vitae; CV
        work.search.interview | Prepararsi al colloquio di lavoro | colloquio; simulazione di colloquio
        work.search.agency | Agenzia per il lavoro | agenzia interinale; lavoro somministrato
        work.search.registration | Iscriversi al centro per l'impiego | DID; disoccupazione; collocamento
        work.internship | Tirocinio | stage; borsa lavoro
        work.rights | Diritti sul lavoro | sindacato; vertenza
        work.rights.contract | Controllare contratto e busta paga | contratto di lavoro; cedolino
        work.rights.exploitation | Sfruttamento sul lavoro | lavoro nero; caporalato
        work.rights.safety | Sicurezza e infortuni sul lavoro | infortunio; INAIL
        work.business | Aprire un'attività | partita IVA; lavoro autonomo; impresa
        work.domestic | Lavoro domestico e di cura | badante; colf
        training | Formazione e lingua | corsi; studio
        training.italian | Imparare l'italiano | corso di italiano; scuola di italiano; L2
        training.italian.literacy | Alfabetizzazione | imparare a leggere e scrivere; prealfa
        training.italian.certificate | Certificato di italiano | esame A2; CELI; CILS; esame B1
        training.italian.citizenship_test | Test di italiano per il permesso o la cittadinanza | test A2 Prefettura; educazione civica
        training.school_diploma | Licenza media e diploma per adulti | CPIA; terza media; scuola serale
        training.vocational | Corso professionale | qualifica professionale; formazione professionale
        training.vocational.care | Corso per operatore sociosanitario | OSS; assistente familiare
        training.vocational.driving | Patente di guida | scuola guida; patente B
        training.vocational.safety | Corso di sicurezza e HACCP | HACCP; formazione sicurezza; muletto
        training.digital | Imparare a usare il computer | SPID; informatica; alfabetizzazione digitale
        training.recognition | Riconoscimento dei titoli di studio | equipollenza; dichiarazione di valore; CIMEA
        training.university | Università | iscrizione all'università; borsa di studio universitaria
        training.civil_service | Servizio civile | servizio civile universale
        legal | Documenti e diritti | pratiche; avvocato
        legal.advice | Aiuto legale | avvocato; assistenza legale; sportello legale
        legal.advice.legal_aid | Patrocinio a spese dello Stato | gratuito patrocinio; avvocato gratis
        legal.advice.criminal | Denunce e processi penali | denuncia; querela
        legal.advice.detention | Carcere e misure alternative | detenuti; carcere
        legal.permit | Permesso di soggiorno | soggiorno; questura
        legal.permit.first | Primo permesso di soggiorno | kit postale; richiesta permesso
        legal.permit.renewal | Rinnovo del permesso di soggiorno | rinnovo; aggiornamento permesso
        legal.permit.conversion | Conversione del permesso | convertire il permesso
        legal.permit.long_term | Permesso UE per lungo periodo | carta di soggiorno
        legal.asylum | Protezione internazionale | asilo; rifugiato; richiesta di asilo; C3
        legal.asylum.application | Chiedere asilo | modello C3; domanda di asilo
        legal.asylum.hearing | Audizione in Commissione | commissione territoriale; preparare l'audizione
        legal.asylum.appeal | Ricorso contro il diniego | diniego; tribunale
        legal.citizenship | Cittadinanza italiana | domanda di cittadinanza; giuramento
        legal.family_reunion | Ricongiungimento familiare | nulla osta; coesione familiare
        legal.residence | Residenza anagrafica | anagrafe; iscrizione anagrafica; residenza fittizia
        legal.tax_code | Codice fiscale | tessera codice fiscale
        legal.identity | Carta d'identità e passaporto | CIE; passaporto; ambasciata
        legal.discrimination | Discriminazione e razzismo | UNAR; razzismo
        legal.expulsion | Espulsione e rimpatrio | foglio di via; CPR; rimpatrio volontario
        legal.interpreting | Interprete e mediatore culturale | mediazione; traduzione; traduttore
        health | Salute | medico; cure
        health.registration | Iscriversi al Servizio sanitario | tessera sanitaria; scelta del medico; SSN
        health.registration.stp | Codice STP o ENI | STP; ENI; stranieri temporaneamente presenti
        health.doctor | Medico | medico di base; medico di famiglia; ambulatorio
        health.doctor.walk_in | Ambulatorio senza appuntamento | guardia medica; ambulatorio di volontari
        health.doctor.paediatrician | Pediatra | medico dei bambini
        health.doctor.specialist | Visita specialistica ed esami | CUP; esami del sangue; radiografia
        health.emergency | Emergenza sanitaria | pronto soccorso; ambulanza; 112; 118
        health.hospital | Ospedale | ricovero
        health.dentist | Dentista | cure dentali; denti
        health.pharmacy | Farmacia e medicine | farmaci; medicinali
        health.women | Salute della donna | ginecologo; consultorio
        health.women.pregnancy | Gravidanza e parto | incinta; ostetrica
        health.women.contraception | Contraccezione | pillola; preservativi
        health.women.abortion | Interruzione di gravidanza | aborto; IVG
        health.sexual | Salute sessuale e test HIV | HIV; malattie sessualmente trasmesse
        health.vaccination | Vaccinazioni | vaccini
        health.certificate | Certificati medici | certificato di idoneità
        health.addiction | Dipendenze | alcol; droga; SerD; gioco d'azzardo
        health.home_care | Cure a casa | assistenza domiciliare; infermiere
        mental_health | Salute mentale | psicologo; benessere
        mental_health.psychologist | Psicologo | sostegno psicologico; ascolto
        mental_health.psychiatry | Centro di salute mentale | psichiatra; CSM
        mental_health.trauma | Traumi e tortura | vittime di tortura; etnopsichiatria
        mental_health.youth | Disagio di bambini e ragazzi | neuropsichiatria infantile; adolescenti
        mental_health.support_group | Gruppo di aiuto | auto mutuo aiuto
        mental_health.crisis | Crisi e pensieri di suicidio | suicidio; crisi
        housing | Casa | alloggio; abitazione
        housing.emergency | Un letto per stanotte | dormitorio; senza dimora
        housing.reception | Accoglienza per richiedenti asilo | CAS; SAI; centro di accoglienza
        housing.search | Cercare casa in affitto | affitto; stanza; agenzia immobiliare sociale
        housing.public | Casa popolare | ATC; bando case popolari; edilizia pubblica
        housing.rent_help | Aiuto per affitto e bollette | contributo affitto; bollette; morosità
        housing.eviction | Sfratto | sfratto esecutivo
        housing.contract | Contratto di affitto e ospitalità | dichiarazione di ospitalità; cessione di fabbricato
        housing.cohousing | Coabitazione e housing sociale | condominio solidale; housing first
        food | Cibo e beni | aiuti alimentari
        food.canteen | Mensa | pasto gratis; mensa dei poveri
        food.parcel | Pacco alimentare | spesa; banco alimentare; emporio solidale
        food.clothes | Vestiti | abiti; guardaroba
        food.hygiene | Docce e igiene | docce; lavanderia
        food.baby | Prodotti per neonati | pannolini; latte in polvere; passeggino
        food.furniture | Mobili ed elettrodomestici | arredi; elettrodomestici usati
        income | Reddito e sussidi | bonus; INPS
        income.unemployment | Indennità di disoccupazione | NASpI; disoccupazione agricola
        income.inclusion | Assegno di inclusione | ADI; reddito di inclusione; SFL
        income.child_benefit | Assegno unico per i figli | assegno unico; bonus nido
        income.maternity | Assegno di maternità | bonus mamma; congedo
        income.pension | Pensione | pensione di vecchiaia; assegno sociale
        income.isee | ISEE | DSU; CAF
        income.emergency | Aiuto economico urgente | contributo economico; servizi sociali
        income.social_worker | Assistente sociale | servizi sociali; segretariato sociale
        school | Scuola e infanzia | bambini; studenti
        school.enrolment | Iscrivere un figlio a scuola | iscrizione scolastica
        school.nursery | Asilo nido e scuola dell'infanzia | asilo; nido; materna
        school.after_school | Doposcuola e aiuto compiti | compiti; doposcuola
        school.meals_transport | Mensa scolastica e scuolabus | mensa scolastica; scuolabus
        school.books | Libri e materiale scolastico | voucher scuola; libri di testo
        school.newcomers | Alunni appena arrivati in Italia | italiano per bambini; mediatore a scuola
        school.summer | Centro estivo | campo estivo; oratorio
        school.dropout | Abbandono scolastico | dispersione scolastica; orientamento scolastico
        family | Famiglia e tutela | genitori; figli
        family.parenting | Sostegno ai genitori | centro per le famiglie; genitorialità
        family.mediation | Separazione e mediazione familiare | divorzio; separazione
        family.single_parent | Genitori soli | mamma sola; ragazza madre
        family.unaccompanied_minor | Minori stranieri soli | MSNA; tutore volontario
        family.foster | Affido e adozione | affidamento; adozione
        family.elderly | Anziani | assistenza anziani; casa di riposo
        family.guardianship | Amministratore di sostegno | tutela; amministrazione di sostegno
        family.tracing | Ritrovare un familiare | ricerca familiari; Croce Rossa
        family.missing_child | Bambino scomparso o in pericolo | telefono azzurro; 114; 116000
        protection | Violenza e tratta | violenza; protezione
        protection.domestic_violence | Violenza sulle donne | centro antiviolenza; 1522; maltrattamenti
        protection.shelter | Casa rifugio | rifugio; protezione urgente
        protection.trafficking | Tratta di persone | numero verde antitratta; 800290290
        protection.forced_marriage | Matrimonio forzato e mutilazioni genitali | MGF; matrimonio forzato
        protection.sexual_violence | Violenza sessuale | stupro; codice rosa
        protection.stalking | Stalking e minacce | persecuzione; minacce
        protection.lgbt | Persone LGBT+ | orientamento sessuale; identità di genere
        protection.child_abuse | Violenza sui minori | maltrattamento minori
        disability | Disabilità | invalidità; handicap
        disability.assessment | Invalidità civile e legge 104 | accertamento invalidità; legge 104
        disability.benefits | Indennità e agevolazioni | accompagnamento; pensione di invalidità
        disability.aids | Ausili e protesi | carrozzina; protesi
        disability.work | Collocamento mirato | legge 68; lavoro disabili
        disability.care | Assistenza e centri diurni | centro diurno; educatore
        disability.school | Sostegno a scuola | insegnante di sostegno; PEI
        mobility | Spostarsi | trasporti; viaggiare
        mobility.public_transport | Autobus e abbonamenti | biglietto; abbonamento; treno
        mobility.reduced_fare | Trasporto a tariffa ridotta | abbonamento agevolato; tariffa sociale
        mobility.medical_transport | Trasporto per le cure | accompagnamento alle visite; ambulanza programmata
        mobility.bicycle | Bicicletta | ciclofficina; bici usata
        mobility.travel_document | Titolo di viaggio | documento di viaggio per rifugiati
        money | Soldi e tasse | denaro; fisco
        money.bank | Conto in banca | conto corrente base; PostePay
        money.tax_return | Dichiarazione dei redditi | 730; CAF; Agenzia delle Entrate
        money.debt | Debiti e usura | sovraindebitamento; usura
        money.microcredit | Microcredito | prestito; prestito sociale
        money.remittance | Mandare soldi a casa | rimesse; money transfer
        money.patronage | Patronato e CAF | patronato; CAF; pratiche INPS
        community | Comunità e tempo libero | incontri; associazioni
        community.association | Associazioni di stranieri | comunità straniere
        community.volunteering | Fare volontariato | volontari; CSV
        community.sport | Sport | palestra; calcio
        community.culture | Biblioteca e cultura | biblioteca; museo; wifi gratis
        community.worship | Luoghi di culto | moschea; chiesa; tempio
        community.youth | Giovani | informagiovani; centro giovani
        community.women | Incontri per donne | gruppo donne; spazio donna
        community.information | Informazioni e orientamento | sportello; URP; informazioni
        """
}
