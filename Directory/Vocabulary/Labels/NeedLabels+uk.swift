extension NeedLabels {
    /// Ukrainian labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    static let ukrainian = """
        work | Робота | праця; зайнятість
        work.search | Пошук роботи | знайти роботу; вакансії
        work.search.guidance | Консультація з пошуку роботи | профорієнтація; кар'єрна консультація
        work.search.cv | Скласти резюме | резюме; CV
        work.search.interview | Підготовка до співбесіди | співбесіда
        work.search.agency | Агентство з працевлаштування | кадрове агентство; тимчасова робота
        work.search.registration | Реєстрація в центрі зайнятості | безробітний; DID; centro per l'impiego
        work.internship | Стажування | практика; tirocinio
        work.rights | Права на роботі | профспілка; трудовий спір
        work.rights.contract | Перевірити договір і розрахунковий лист | трудовий договір; зарплата; busta paga
        work.rights.exploitation | Експлуатація на роботі | робота без договору; caporalato
        work.rights.safety | Безпека та травми на роботі | нещасний випадок на роботі; INAIL
        work.business | Відкрити свою справу | підприємець; partita IVA
        work.domestic | Домашня робота та догляд | доглядальниця; badante; colf
        training | Навчання і мова | курси; освіта
        training.italian | Вивчення італійської | курси італійської мови; уроки італійської
        training.italian.literacy | Навчитися читати й писати | грамотність
        training.italian.certificate | Сертифікат з італійської | іспит A2; іспит B1; CELI; CILS
        training.italian.citizenship_test | Тест з італійської для дозволу чи громадянства | тест A2 у Prefettura
        training.school_diploma | Шкільний атестат для дорослих | вечірня школа; CPIA; terza media
        training.vocational | Професійні курси | здобути професію; кваліфікація
        training.vocational.care | Курси з догляду за хворими | OSS; курси доглядальниць
        training.vocational.driving | Водійські права | автошкола; patente
        training.vocational.safety | Курси з безпеки праці та HACCP | HACCP; курси на навантажувач
        training.digital | Навчитися користуватися комп'ютером | комп'ютерні курси; SPID
        training.recognition | Визнання диплома | нострифікація; CIMEA; dichiarazione di valore
        training.university | Університет | вступ до університету; стипендія
        training.civil_service | Громадянська служба | servizio civile
        legal | Документи і права | юридична допомога; адвокат
        legal.advice | Юридична допомога | адвокат; юрист
        legal.advice.legal_aid | Безкоштовний адвокат за кошт держави | безоплатна правова допомога; gratuito patrocinio
        legal.advice.criminal | Заяви про злочин і кримінальні справи | заява в поліцію; кримінальний адвокат; denuncia
        legal.advice.detention | В'язниця та альтернативні заходи | тюрма; ув'язнені
        legal.permit | Дозвіл на проживання | посвідка на проживання; permesso di soggiorno; questura
        legal.permit.first | Перший дозвіл на проживання | подати на дозвіл; kit postale
        legal.permit.renewal | Продовження дозволу на проживання | поновити дозвіл; rinnovo
        legal.permit.conversion | Зміна типу дозволу | конвертувати дозвіл; conversione
        legal.permit.long_term | Довгостроковий дозвіл ЄС | постійне проживання; carta di soggiorno
        legal.asylum | Міжнародний захист | притулок; біженець
        legal.asylum.application | Попросити притулок | заява про притулок; C3
        legal.asylum.hearing | Співбесіда щодо притулку | Commissione territoriale; інтерв'ю в комісії
        legal.asylum.appeal | Оскарження відмови в притулку | апеляція; суд; ricorso
        legal.citizenship | Італійське громадянство | отримати громадянство; cittadinanza
        legal.family_reunion | Возз'єднання сім'ї | привезти сім'ю; ricongiungimento; nulla osta
        legal.residence | Реєстрація місця проживання | прописка; residenza; anagrafe
        legal.tax_code | Податковий код | codice fiscale; ідентифікаційний код
        legal.identity | Посвідчення особи і паспорт | carta d'identità; посольство; консульство
        legal.discrimination | Дискримінація і расизм | расизм; UNAR
        legal.expulsion | Видворення і повернення | депортація; добровільне повернення; CPR
        legal.interpreting | Перекладач і культурний медіатор | переклад; mediatore
        health | Здоров'я | лікар; лікування
        health.registration | Реєстрація в системі охорони здоров'я | медична картка; tessera sanitaria; SSN
        health.registration.stp | Код STP або ENI | лікування без дозволу; STP; ENI
        health.doctor | Лікар | сімейний лікар; medico di base
        health.doctor.walk_in | Прийом лікаря без запису | черговий лікар; guardia medica
        health.doctor.paediatrician | Педіатр | дитячий лікар
        health.doctor.specialist | Лікар-спеціаліст та аналізи | аналіз крові; рентген; CUP
        health.emergency | Невідкладна медична допомога | швидка; pronto soccorso; 112; 118
        health.hospital | Лікарня | госпіталь; стаціонар
        health.dentist | Стоматолог | зубний лікар; зуби
        health.pharmacy | Аптека і ліки | ліки; медикаменти
        health.women | Жіноче здоров'я | гінеколог; consultorio
        health.women.pregnancy | Вагітність і пологи | вагітна; акушерка
        health.women.contraception | Контрацепція | протизаплідні засоби; презервативи
        health.women.abortion | Переривання вагітності | аборт; IVG
        health.sexual | Сексуальне здоров'я і тест на ВІЛ | ВІЛ; венеричні хвороби; HIV
        health.vaccination | Щеплення | вакцинація; вакцини
        health.certificate | Медичні довідки | довідка від лікаря; довідка про стан здоров'я
        health.addiction | Залежності | алкоголь; наркотики; азартні ігри; SerD
        health.home_care | Лікування вдома | медсестра вдома; догляд удома
        mental_health | Психічне здоров'я | психолог; душевний стан
        mental_health.psychologist | Психолог | психологічна допомога; поговорити з кимось
        mental_health.psychiatry | Центр психічного здоров'я | психіатр; CSM
        mental_health.trauma | Травма і катування | постраждалі від тортур; ПТСР
        mental_health.youth | Допомога дітям і підліткам у кризі | дитячий психіатр; підлітки
        mental_health.support_group | Група підтримки | взаємодопомога
        mental_health.crisis | Криза і думки про самогубство | самогубство; суїцид; криза
        housing | Житло | дім; квартира
        housing.emergency | Ліжко на сьогоднішню ніч | нічліг; бездомні; dormitorio
        housing.reception | Житло для шукачів притулку | центр для біженців; CAS; SAI
        housing.search | Пошук житла в оренду | зняти квартиру; кімната; оренда
        housing.public | Соціальне житло від держави | муніципальне житло; case popolari; ATC
        housing.rent_help | Допомога з орендою та комунальними | комунальні рахунки; борг за оренду
        housing.eviction | Виселення | виганяють з квартири; sfratto
        housing.contract | Договір оренди і довідка про проживання | контракт на житло; dichiarazione di ospitalità
        housing.cohousing | Спільне і соціальне житло | жити разом; housing first
        food | Їжа і речі | продуктова допомога; гуманітарна допомога
        food.canteen | Безкоштовна їдальня | обід безкоштовно; mensa
        food.parcel | Продуктовий набір | продукти; банк продуктів; pacco alimentare
        food.clothes | Одяг | взуття; речі
        food.hygiene | Душ і гігієна | помитися; пральня
        food.baby | Речі для немовлят | підгузки; дитяча суміш; візочок
        food.furniture | Меблі та побутова техніка | вживані меблі; пральна машина
        income | Дохід і виплати | соціальна допомога; INPS
        income.unemployment | Допомога по безробіттю | виплати безробітним; NASpI
        income.inclusion | Допомога малозабезпеченим | мінімальний дохід; assegno di inclusione; ADI
        income.child_benefit | Виплати на дітей | дитячі гроші; assegno unico; bonus nido
        income.maternity | Допомога при народженні дитини | декретні; assegno di maternità
        income.pension | Пенсія | пенсія за віком; assegno sociale
        income.isee | Довідка про доходи ISEE | ISEE; DSU; CAF
        income.emergency | Термінова грошова допомога | допомога грошима; servizi sociali
        income.social_worker | Соціальний працівник | соціальні служби; assistente sociale
        school | Школа і дитинство | діти; учні
        school.enrolment | Записати дитину до школи | запис до школи; iscrizione
        school.nursery | Ясла і дитячий садок | садочок; asilo nido
        school.after_school | Допомога з уроками після школи | домашні завдання; doposcuola
        school.meals_transport | Шкільне харчування і автобус | шкільна їдальня; scuolabus
        school.books | Підручники та шкільне приладдя | книжки для школи; voucher
        school.newcomers | Учні, які щойно приїхали в Італію | італійська для дітей; медіатор у школі
        school.summer | Літній табір | канікули; centro estivo
        school.dropout | Залишив школу | кинути школу; шкільна консультація
        family | Сім'я та опіка | батьки; діти
        family.parenting | Підтримка батьків | виховання дітей; сімейний центр
        family.mediation | Розлучення і сімейна медіація | розлучитися; роздільне проживання
        family.single_parent | Батьки-одинаки | мати-одиначка; сам із дитиною
        family.unaccompanied_minor | Діти без супроводу | неповнолітній без батьків; MSNA
        family.foster | Прийомна сім'я та усиновлення | усиновлення; affido
        family.elderly | Літні люди | догляд за літніми; будинок для літніх
        family.guardianship | Опіка над дорослими | опікун; amministratore di sostegno
        family.tracing | Знайти родича | пошук рідних; Червоний Хрест
        family.missing_child | Дитина зникла або в небезпеці | зникла дитина; 114; 116000
        protection | Насильство і торгівля людьми | насильство; захист
        protection.domestic_violence | Насильство над жінками | домашнє насильство; 1522; centro antiviolenza
        protection.shelter | Притулок для жінок | безпечне місце; casa rifugio
        protection.trafficking | Торгівля людьми | рабство; 800290290; numero antitratta
        protection.forced_marriage | Примусовий шлюб і каліцтво геніталій | змушують вийти заміж; жіноче обрізання
        protection.sexual_violence | Сексуальне насильство | зґвалтування; codice rosa
        protection.stalking | Переслідування і погрози | сталкінг; погрози
        protection.lgbt | ЛГБТ+ | орієнтація; гендерна ідентичність; LGBT
        protection.child_abuse | Насильство над дітьми | жорстоке поводження з дітьми
        disability | Інвалідність | людина з інвалідністю; обмежені можливості
        disability.assessment | Оформлення інвалідності, закон 104 | legge 104; invalidità civile; комісія
        disability.benefits | Виплати та пільги з інвалідності | пенсія з інвалідності; accompagnamento
        disability.aids | Допоміжні засоби і протези | інвалідний візок; протез; слуховий апарат
        disability.work | Робота для людей з інвалідністю | legge 68; collocamento mirato
        disability.care | Догляд і денні центри | денний центр; centro diurno
        disability.school | Підтримка в школі | інклюзія; insegnante di sostegno
        mobility | Пересування | транспорт; поїздки
        mobility.public_transport | Автобуси і проїзні | квиток; проїзний; поїзд
        mobility.reduced_fare | Пільговий проїзд | знижка на проїзд; abbonamento agevolato
        mobility.medical_transport | Транспорт до лікаря | довезти до лікарні; перевезення хворих
        mobility.bicycle | Велосипед | ремонт велосипеда; ровер
        mobility.travel_document | Проїзний документ | документ для подорожей біженця; titolo di viaggio
        money | Гроші та податки | фінанси; податкова
        money.bank | Рахунок у банку | відкрити рахунок; банківська картка; PostePay
        money.tax_return | Податкова декларація | 730; CAF; Agenzia delle Entrate
        money.debt | Борги і лихварі | кредити; заборгованість
        money.microcredit | Мікрокредит | позика; малий кредит
        money.remittance | Переказ грошей додому | надіслати гроші; грошовий переказ
        money.patronage | Patronato і CAF | патронато; допомога з паперами; CAF
        community | Спілкування і дозвілля | зустрічі; спільнота
        community.association | Асоціації мігрантів | діаспора; земляки
        community.volunteering | Волонтерство | стати волонтером; допомагати
        community.sport | Спорт | футбол; спортзал
        community.culture | Бібліотека і культура | музей; безкоштовний Wi-Fi; книги
        community.worship | Місця молитви | церква; храм; мечеть
        community.youth | Молодь | молодіжний центр; informagiovani
        community.women | Зустрічі для жінок | жіноча група; жіночий клуб
        community.information | Інформація та поради | довідка; куди звернутися; sportello
        """
}
