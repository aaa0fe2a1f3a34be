extension NeedLabels {
    /// Turkish labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let turkish = """
        work | İş | çalışma; istihdam
        work.search | İş aramak | iş bulmak; iş ilanları
        work.search.guidance | Mesleki danışmanlık | kariyer danışmanlığı; beceri değerlendirmesi
        work.search.cv | Özgeçmiş (CV) hazırlamak | CV; özgeçmiş yazmak
        work.search.interview | İş görüşmesine hazırlanmak | mülakat; iş görüşmesi
        work.search.agency | İş bulma ajansı | geçici iş bürosu; özel istihdam bürosu
        work.search.registration | İşsiz olarak kayıt olmak | centro per l'impiego; DID; iş kurumu
        work.internship | Staj | tirocinio; ücretli staj
        work.rights | İşçi hakları | sendika; iş anlaşmazlığı
        work.rights.contract | Sözleşme ve maaş bordrosu kontrolü | iş sözleşmesi; busta paga; maaş
        work.rights.exploitation | İşte sömürü | kaçak çalıştırma; kayıt dışı iş; caporalato
        work.rights.safety | İş güvenliği ve iş kazaları | iş kazası; INAIL
        work.business | İş yeri açmak | partita IVA; serbest çalışma; şirket
        work.domestic | Ev işi ve bakım işi | bakıcı; temizlikçi; badante
        training | Eğitim ve dil | kurslar; öğrenim
        training.italian | İtalyanca öğrenmek | İtalyanca kursu; İtalyanca dersi
        training.italian.literacy | Okuma yazma | okuma yazma kursu; okuryazarlık
        training.italian.certificate | İtalyanca sertifikası | A2 sınavı; B1 sınavı; CELI; CILS
        training.italian.citizenship_test | Oturum izni veya vatandaşlık için İtalyanca sınavı | valilikte A2 sınavı
        training.school_diploma | Yetişkinler için okul diploması | licenza media; CPIA; akşam okulu
        training.vocational | Meslek kursu | meslek eğitimi; meslek belgesi
        training.vocational.care | Bakım elemanı kursu | OSS; hasta bakıcı
        training.vocational.driving | Ehliyet | sürücü kursu; sürücü belgesi
        training.vocational.safety | İş güvenliği ve gıda hijyeni kursu | HACCP; forklift
        training.digital | Bilgisayar ve telefon kullanmayı öğrenmek | bilgisayar kursu; dijital beceriler; SPID
        training.recognition | Diploma denkliği | diplomanın tanınması; denklik; CIMEA
        training.university | Üniversite | üniversite kaydı; burs
        training.civil_service | Sivil hizmet | servizio civile; gönüllü hizmet
        legal | Belgeler ve haklar | evrak; avukat
        legal.advice | Hukuki yardım | avukat; hukuki danışma
        legal.advice.legal_aid | Devletin ödediği ücretsiz avukat | adli yardım; gratuito patrocinio
        legal.advice.criminal | Suç duyurusu ve ceza davaları | şikayet; denuncia; ceza avukatı
        legal.advice.detention | Cezaevi ve alternatif cezalar | hapishane; mahkûm
        legal.permit | Oturum izni | permesso di soggiorno; ikamet izni; questura
        legal.permit.first | İlk oturum izni | oturum başvurusu; posta kiti
        legal.permit.renewal | Oturum iznini yenilemek | oturum yenileme; rinnovo
        legal.permit.conversion | Oturum izninin türünü değiştirmek | izin dönüştürme
        legal.permit.long_term | AB uzun süreli oturum izni | carta di soggiorno; süresiz oturum
        legal.asylum | Uluslararası koruma | iltica; mülteci
        legal.asylum.application | İltica başvurusu | sığınma başvurusu; C3 formu
        legal.asylum.hearing | Komisyonda iltica mülakatı | commissione territoriale; sığınma görüşmesi
        legal.asylum.appeal | İltica reddine itiraz | ret kararı; mahkeme; itiraz
        legal.citizenship | İtalyan vatandaşlığı | vatandaşlık başvurusu; yemin
        legal.family_reunion | Aile birleşimi | ailemi getirmek; nulla osta
        legal.residence | Adres kaydı (residenza) | residenza; anagrafe; ikametgâh
        legal.tax_code | Vergi numarası (codice fiscale) | codice fiscale
        legal.identity | Kimlik kartı ve pasaport | kimlik; elçilik; konsolosluk; CIE
        legal.discrimination | Ayrımcılık ve ırkçılık | ırkçılık; UNAR
        legal.expulsion | Sınır dışı edilme ve geri dönüş | sınır dışı; foglio di via; gönüllü dönüş
        legal.interpreting | Tercüman ve kültürel arabulucu | çevirmen; çeviri; mediatore
        health | Sağlık | doktor; tedavi
        health.registration | Sağlık hizmetine kayıt | tessera sanitaria; sağlık kartı; doktor seçimi
        health.registration.stp | STP veya ENI kodu | STP; ENI; belgesiz tedavi
        health.doctor | Doktor | aile hekimi; aile doktoru
        health.doctor.walk_in | Randevusuz muayene | nöbetçi doktor; guardia medica
        health.doctor.paediatrician | Çocuk doktoru | pediatri; çocuk hekimi
        health.doctor.specialist | Uzman doktor ve tahliller | CUP; kan tahlili; röntgen
        health.emergency | Acil sağlık durumu | ambulans; acil servis; 112; 118
        health.hospital | Hastane | hastaneye yatış
        health.dentist | Diş hekimi | dişçi; diş ağrısı
        health.pharmacy | Eczane ve ilaçlar | ilaç; eczane
        health.women | Kadın sağlığı | kadın doktoru; jinekolog; consultorio
        health.women.pregnancy | Hamilelik ve doğum | gebelik; hamile; ebe
        health.women.contraception | Doğum kontrolü | doğum kontrol hapı; prezervatif
        health.women.abortion | Gebeliğin sonlandırılması | kürtaj; IVG
        health.sexual | Cinsel sağlık ve HIV testi | HIV; cinsel yolla bulaşan hastalıklar
        health.vaccination | Aşılar | aşı; aşı olmak
        health.certificate | Sağlık raporları | doktor raporu; sağlık raporu
        health.addiction | Bağımlılık | alkol; uyuşturucu; SerD; kumar
        health.home_care | Evde sağlık bakımı | evde hemşire
        mental_health | Ruh sağlığı | psikolog; iyi olma hali
        mental_health.psychologist | Psikolog | psikolojik destek; biriyle konuşmak
        mental_health.psychiatry | Psikiyatri | psikiyatrist; ruh sağlığı merkezi; CSM
        mental_health.trauma | Travma ve işkence | işkence mağdurları; etnopsikiyatri
        mental_health.youth | Zor durumdaki çocuklar ve gençler | çocuk psikiyatrisi; ergenler
        mental_health.support_group | Destek grubu | karşılıklı yardım
        mental_health.crisis | Kriz ve intihar düşünceleri | intihar; kriz
        housing | Barınma | ev; konut
        housing.emergency | Bu gece için yatak | gece barınağı; evsiz
        housing.reception | Sığınmacılar için kabul merkezleri | kabul merkezi; CAS; SAI
        housing.search | Kiralık ev aramak | kira; oda; daire
        housing.public | Sosyal konut | casa popolare; belediye konutu
        housing.rent_help | Kira ve fatura yardımı | kira yardımı; faturalar
        housing.eviction | Evden çıkarılma | tahliye; sfratto
        housing.contract | Kira sözleşmesi ve misafirlik beyanı | kira kontratı; dichiarazione di ospitalità
        housing.cohousing | Ortak yaşam ve dayanışma konutu | ev paylaşımı; housing first
        food | Yiyecek ve eşya | gıda yardımı
        food.canteen | Ücretsiz yemek | aşevi; mensa; bedava yemek
        food.parcel | Gıda kolisi | gıda bankası; erzak; pacco alimentare
        food.clothes | Giysi | kıyafet; elbise
        food.hygiene | Duş ve temizlik | banyo; çamaşırhane
        food.baby | Bebek malzemeleri | bebek bezi; mama; bebek arabası
        food.furniture | Mobilya ve beyaz eşya | ikinci el mobilya
        income | Gelir ve sosyal yardımlar | ödenek; bonus; INPS
        income.unemployment | İşsizlik ödeneği | NASpI; işsizlik maaşı
        income.inclusion | Asgari gelir desteği (assegno di inclusione) | ADI; assegno di inclusione; sosyal yardım
        income.child_benefit | Çocuk parası | assegno unico; bonus nido; çocuk yardımı
        income.maternity | Doğum parası | annelik ödeneği; doğum izni; assegno di maternità
        income.pension | Emeklilik | emekli maaşı; assegno sociale
        income.isee | ISEE (gelir belgesi) | ISEE; DSU; CAF
        income.emergency | Acil para yardımı | nakit yardım; sosyal hizmetler
        income.social_worker | Sosyal hizmet uzmanı | sosyal görevli; assistente sociale
        school | Okul ve çocukluk | çocuklar; öğrenciler
        school.enrolment | Çocuğu okula kaydettirmek | okul kaydı
        school.nursery | Kreş ve anaokulu | yuva; asilo nido
        school.after_school | Okul sonrası ve ödev yardımı | ödev; etüt; doposcuola
        school.meals_transport | Okul yemeği ve servisi | okul servisi; okul yemekhanesi
        school.books | Kitap ve okul malzemeleri | ders kitapları; kırtasiye; voucher scuola
        school.newcomers | İtalya'ya yeni gelen öğrenciler | çocuklar için İtalyanca; okulda arabulucu
        school.summer | Yaz kampı | yaz okulu; centro estivo
        school.dropout | Okulu bırakma | okul terki; okul danışmanlığı
        family | Aile ve vesayet | anne baba; çocuklar
        family.parenting | Anne babalara destek | ebeveynlik; centro per le famiglie
        family.mediation | Ayrılık ve aile arabuluculuğu | boşanma; ayrılma
        family.single_parent | Tek ebeveynler | bekâr anne; yalnız anne
        family.unaccompanied_minor | Refakatsiz çocuklar | yalnız çocuk; vasi; MSNA
        family.foster | Koruyucu aile ve evlat edinme | evlat edinmek; affido
        family.elderly | Yaşlılar | yaşlı bakımı; huzurevi
        family.guardianship | Yetişkinler için vasilik | amministratore di sostegno; yasal vasi
        family.tracing | Bir yakını bulmak | aile arama; Kızılhaç
        family.missing_child | Kayıp veya tehlikedeki çocuk | 114; 116000; çocuk hattı
        protection | Şiddet ve insan ticareti | istismar; koruma
        protection.domestic_violence | Kadına yönelik şiddet | aile içi şiddet; centro antiviolenza; 1522
        protection.shelter | Sığınma evi | kadın sığınma evi; casa rifugio
        protection.trafficking | İnsan ticareti | zorla fuhuş; 800290290
        protection.forced_marriage | Zorla evlendirme ve kadın sünneti | zorla evlilik; kadın sünneti
        protection.sexual_violence | Cinsel şiddet | tecavüz; cinsel saldırı
        protection.stalking | Israrlı takip ve tehdit | stalking; taciz
        protection.lgbt | LGBT+ kişiler | cinsel yönelim; cinsiyet kimliği
        protection.child_abuse | Çocuğa yönelik şiddet | çocuk istismarı; çocuğa kötü muamele
        disability | Engellilik | engelli; sakatlık
        disability.assessment | Engellilik tespiti ve 104 sayılı yasa | engelli raporu; legge 104
        disability.benefits | Engelli ödenekleri | engelli maaşı; accompagnamento
        disability.aids | Yardımcı araçlar ve protezler | tekerlekli sandalye; protez; işitme cihazı
        disability.work | Engelliler için iş | collocamento mirato; engelli istihdamı
        disability.care | Bakım ve gündüz merkezleri | gündüz bakım merkezi; eğitmen
        disability.school | Engelli öğrenciye okul desteği | özel eğitim; insegnante di sostegno
        mobility | Ulaşım | yolculuk; taşıma
        mobility.public_transport | Otobüs ve abonman | bilet; aylık kart; tren
        mobility.reduced_fare | İndirimli ulaşım | indirimli abonman; sosyal tarife
        mobility.medical_transport | Tedavi için ulaşım | hastaneye ulaşım; randevulu ambulans
        mobility.bicycle | Bisiklet | bisiklet tamiri
        mobility.travel_document | Seyahat belgesi | mülteci seyahat belgesi; titolo di viaggio
        money | Para ve vergi | maliye; vergiler
        money.bank | Banka hesabı | temel hesap; banka; PostePay
        money.tax_return | Gelir beyannamesi | 730; CAF; Agenzia delle Entrate; vergi
        money.debt | Borç ve tefecilik | aşırı borç; tefeci
        money.microcredit | Mikrokredi | küçük kredi; sosyal kredi
        money.remittance | Memlekete para göndermek | para havalesi; money transfer
        money.patronage | Patronato ve CAF | Patronato; CAF; evrak yardımı
        community | Topluluk ve boş zaman | buluşmalar; dernekler
        community.association | Göçmen dernekleri | yabancı topluluklar; hemşehri derneği
        community.volunteering | Gönüllülük | gönüllü olmak; gönüllüler
        community.sport | Spor | futbol; spor salonu
        community.culture | Kütüphane ve kültür | kütüphane; müze; ücretsiz wifi
        community.worship | İbadet yerleri | cami; kilise; tapınak
        community.youth | Gençler | gençlik merkezi; informagiovani
        community.women | Kadın grupları | kadın alanı; kadın buluşmaları
        community.information | Bilgi ve yönlendirme | danışma; sportello; bilgi masası
        """
}
