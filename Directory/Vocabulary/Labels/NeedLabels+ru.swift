extension NeedLabels {
    /// Russian labels and synonyms of the needs, a line a term: identifier | label | synonym; synonym.
    static let russian = """
        work | Работа | труд; занятость
        work.search | Поиск работы | найти работу; вакансии
        work.search.guidance | Консультация по поиску работы | профориентация; карьерная консультация
        work.search.cv | Составить резюме | резюме; CV
        work.search.interview | Подготовка к собеседованию | собеседование
        work.search.agency | Агентство по трудоустройству | кадровое агентство; временная работа
        work.search.registration | Регистрация в центре занятости | безработный; DID; centro per l'impiego
        work.internship | Стажировка | практика; tirocinio
        work.rights | Права на работе | профсоюз; трудовой спор
        work.rights.contract | Проверить договор и расчётный лист | трудовой договор; зарплата; busta paga
        work.rights.exploitation | Эксплуатация на работе | работа без договора; caporalato
        work.rights.safety | Безопасность и травмы на работе | несчастный случай на работе; INAIL
        work.business | Открыть своё дело | бизнес; предприниматель; partita IVA
        work.domestic | Домашняя работа и уход | сиделка; badante; colf
        training | Обучение и язык | курсы; учёба
        training.italian | Изучение итальянского | курсы итальянского языка; уроки итальянского
        training.italian.literacy | Научиться читать и писать | грамотность
        training.italian.certificate | Сертификат по итальянскому | экзамен A2; экзамен B1; CELI; CILS
        training.italian.citizenship_test | Тест по итальянскому для разрешения или гражданства | тест A2 в Prefettura
        training.school_diploma | Школьный аттестат для взрослых | вечерняя школа; CPIA; terza media
        training.vocational | Профессиональные курсы | получить профессию; квалификация
        training.vocational.care | Курсы по уходу за больными | OSS; курсы сиделок
        training.vocational.driving | Водительские права | автошкола; patente
        training.vocational.safety | Курсы по безопасности труда и HACCP | HACCP; курсы на погрузчик
        training.digital | Научиться пользоваться компьютером | компьютерные курсы; SPID
        training.recognition | Признание диплома | нострификация; CIMEA; dichiarazione di valore
        training.university | Университет | поступить в университет; стипендия
        training.civil_service | Гражданская служба | servizio civile
        legal | Документы и права | юридическая помощь; адвокат
        legal.advice | Юридическая помощь | адвокат; юрист
        legal.advice.legal_aid | Бесплатный адвокат от государства | бесплатный юрист; gratuito patrocinio
        legal.advice.criminal | Преступления и уголовные дела | заявление в полицию; уголовное дело; denuncia
        legal.advice.detention | Тюрьма и альтернативные меры | заключённые; арест
        legal.permit | Вид на жительство | разрешение на пребывание; permesso di soggiorno; questura
        legal.permit.first | Первый вид на жительство | подать на ВНЖ; kit postale
        legal.permit.renewal | Продление вида на жительство | продлить ВНЖ; rinnovo
        legal.permit.conversion | Смена типа вида на жительство | конвертировать ВНЖ; conversione
        legal.permit.long_term | Долгосрочный вид на жительство ЕС | ПМЖ; carta di soggiorno
        legal.asylum | Международная защита | убежище; беженец
        legal.asylum.application | Попросить убежище | заявление об убежище; C3
        legal.asylum.hearing | Интервью по убежищу | Commissione territoriale; собеседование в комиссии
        legal.asylum.appeal | Обжалование отказа в убежище | апелляция; суд; ricorso
        legal.citizenship | Итальянское гражданство | получить гражданство; cittadinanza
        legal.family_reunion | Воссоединение семьи | привезти семью; ricongiungimento; nulla osta
        legal.residence | Регистрация по месту жительства | прописка; residenza; anagrafe
        legal.tax_code | Налоговый код | codice fiscale; ИНН
        legal.identity | Удостоверение личности и паспорт | carta d'identità; посольство; консульство
        legal.discrimination | Дискриминация и расизм | расизм; UNAR
        legal.expulsion | Высылка и возвращение | депортация; добровольное возвращение; CPR
        legal.interpreting | Переводчик и культурный посредник | перевод; mediatore
        health | Здоровье | врач; лечение
        health.registration | Регистрация в системе здравоохранения | медицинская карта; tessera sanitaria; SSN
        health.registration.stp | Код STP или ENI | лечение без документов; STP; ENI
        health.doctor | Врач | семейный врач; medico di base
        health.doctor.walk_in | Приём врача без записи | дежурный врач; guardia medica
        health.doctor.paediatrician | Педиатр | детский врач
        health.doctor.specialist | Врач-специалист и анализы | анализ крови; рентген; CUP
        health.emergency | Неотложная медицинская помощь | скорая; pronto soccorso; 112; 118
        health.hospital | Больница | госпиталь; стационар
        health.dentist | Стоматолог | зубной врач; зубы
        health.pharmacy | Аптека и лекарства | лекарства; медикаменты
        health.women | Женское здоровье | гинеколог; consultorio
        health.women.pregnancy | Беременность и роды | беременная; акушерка
        health.women.contraception | Контрацепция | противозачаточные; презервативы
        health.women.abortion | Прерывание беременности | аборт; IVG
        health.sexual | Сексуальное здоровье и тест на ВИЧ | ВИЧ; венерические болезни; HIV
        health.vaccination | Прививки | вакцинация; вакцины
        health.certificate | Медицинские справки | справка от врача; справка о здоровье
        health.addiction | Зависимости | алкоголь; наркотики; азартные игры; SerD
        health.home_care | Лечение на дому | медсестра на дом; уход на дому
        mental_health | Психическое здоровье | психолог; душевное состояние
        mental_health.psychologist | Психолог | психологическая помощь; поговорить с кем-то
        mental_health.psychiatry | Центр психического здоровья | психиатр; CSM
        mental_health.trauma | Травма и пытки | пострадавшие от пыток; ПТСР
        mental_health.youth | Помощь детям и подросткам в кризисе | детский психиатр; подростки
        mental_health.support_group | Группа поддержки | взаимопомощь
        mental_health.crisis | Кризис и мысли о самоубийстве | самоубийство; суицид; кризис
        housing | Жильё | дом; квартира
        housing.emergency | Место на ночь | ночлег; бездомные; dormitorio
        housing.reception | Жильё для просителей убежища | центр для беженцев; CAS; SAI
        housing.search | Поиск жилья в аренду | снять квартиру; комната; аренда
        housing.public | Социальное жильё от государства | муниципальное жильё; case popolari; ATC
        housing.rent_help | Помощь с арендой и коммунальными | счета за свет и газ; долг за аренду
        housing.eviction | Выселение | выгоняют из квартиры; sfratto
        housing.contract | Договор аренды и справка о проживании | контракт на жильё; dichiarazione di ospitalità
        housing.cohousing | Совместное и социальное жильё | жить вместе; housing first
        food | Еда и вещи | продуктовая помощь; гуманитарная помощь
        food.canteen | Бесплатная столовая | бесплатный обед; mensa
        food.parcel | Продуктовый набор | продукты; банк еды; pacco alimentare
        food.clothes | Одежда | обувь; вещи
        food.hygiene | Душ и гигиена | помыться; прачечная
        food.baby | Вещи для младенцев | подгузники; детская смесь; коляска
        food.furniture | Мебель и бытовая техника | подержанная мебель; стиральная машина
        income | Доход и пособия | социальная помощь; INPS
        income.unemployment | Пособие по безработице | выплаты безработным; NASpI
        income.inclusion | Пособие малоимущим | минимальный доход; assegno di inclusione; ADI
        income.child_benefit | Пособие на детей | детские деньги; assegno unico; bonus nido
        income.maternity | Пособие по рождению ребёнка | декретные; assegno di maternità
        income.pension | Пенсия | пенсия по возрасту; assegno sociale
        income.isee | Справка о доходах ISEE | ISEE; DSU; CAF
        income.emergency | Срочная денежная помощь | помощь деньгами; servizi sociali
        income.social_worker | Социальный работник | социальные службы; assistente sociale
        school | Школа и детство | дети; ученики
        school.enrolment | Записать ребёнка в школу | запись в школу; iscrizione
        school.nursery | Ясли и детский сад | садик; asilo nido
        school.after_school | Помощь с уроками после школы | домашние задания; продлёнка; doposcuola
        school.meals_transport | Школьное питание и автобус | школьная столовая; scuolabus
        school.books | Учебники и школьные принадлежности | книги для школы; voucher
        school.newcomers | Ученики, недавно приехавшие в Италию | итальянский для детей; посредник в школе
        school.summer | Летний лагерь | каникулы; centro estivo
        school.dropout | Уход из школы | бросить школу; школьная консультация
        family | Семья и опека | родители; дети
        family.parenting | Поддержка родителей | воспитание детей; семейный центр
        family.mediation | Развод и семейная медиация | развестись; раздельное проживание
        family.single_parent | Одинокие родители | мать-одиночка; одна с ребёнком
        family.unaccompanied_minor | Дети без сопровождения | несовершеннолетний без родителей; MSNA
        family.foster | Приёмная семья и усыновление | усыновление; affido
        family.elderly | Пожилые люди | уход за пожилыми; дом престарелых
        family.guardianship | Опека над взрослыми | опекун; amministratore di sostegno
        family.tracing | Найти родственника | поиск родных; Красный Крест
        family.missing_child | Ребёнок пропал или в опасности | пропавший ребёнок; 114; 116000
        protection | Насилие и торговля людьми | насилие; защита
        protection.domestic_violence | Насилие над женщинами | домашнее насилие; 1522; centro antiviolenza
        protection.shelter | Убежище для женщин | безопасное место; casa rifugio
        protection.trafficking | Торговля людьми | рабство; 800290290; numero antitratta
        protection.forced_marriage | Принудительный брак и увечье гениталий | заставляют выйти замуж; женское обрезание
        protection.sexual_violence | Сексуальное насилие | изнасилование; codice rosa
        protection.stalking | Преследование и угрозы | сталкинг; угрозы
        protection.lgbt | ЛГБТ+ | ориентация; гендерная идентичность; LGBT
        protection.child_abuse | Насилие над детьми | жестокое обращение с детьми
        disability | Инвалидность | человек с инвалидностью; ограниченные возможности
        disability.assessment | Оформление инвалидности, закон 104 | legge 104; invalidità civile; комиссия
        disability.benefits | Выплаты и льготы по инвалидности | пенсия по инвалидности; accompagnamento
        disability.aids | Вспомогательные средства и протезы | инвалидная коляска; протез; слуховой аппарат
        disability.work | Работа для людей с инвалидностью | legge 68; collocamento mirato
        disability.care | Уход и дневные центры | дневной центр; centro diurno
        disability.school | Поддержка в школе | инклюзия; insegnante di sostegno
        mobility | Передвижение | транспорт; поездки
        mobility.public_transport | Автобусы и проездные | билет; проездной; поезд
        mobility.reduced_fare | Льготный проезд | скидка на проезд; abbonamento agevolato
        mobility.medical_transport | Транспорт к врачу | довезти до больницы; перевозка больных
        mobility.bicycle | Велосипед | ремонт велосипеда; велик
        mobility.travel_document | Проездной документ | документ беженца для поездок; titolo di viaggio
        money | Деньги и налоги | финансы; налоговая
        money.bank | Счёт в банке | открыть счёт; банковская карта; PostePay
        money.tax_return | Налоговая декларация | 730; CAF; Agenzia delle Entrate
        money.debt | Долги и ростовщики | кредиты; задолженность
        money.microcredit | Микрокредит | заём; небольшой кредит
        money.remittance | Перевод денег домой | отправить деньги; денежный перевод
        money.patronage | Patronato и CAF | патронато; помощь с бумагами; CAF
        community | Общение и досуг | встречи; сообщество
        community.association | Ассоциации мигрантов | диаспора; земляки
        community.volunteering | Волонтёрство | стать волонтёром; помогать
        community.sport | Спорт | футбол; спортзал
        community.culture | Библиотека и культура | музей; бесплатный Wi-Fi; книги
        community.worship | Места молитвы | церковь; храм; мечеть
        community.youth | Молодёжь | молодёжный центр; informagiovani
        community.women | Встречи для женщин | женская группа; женский клуб
        community.information | Информация и советы | справка; куда обратиться; sportello
        """
}
