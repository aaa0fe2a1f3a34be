// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/translations.csv`.
    static let cooperazione_translations_csv = #"""
id,link_entity,link_id,field_name,language,text,state,translator,translated_date
trad-1,services,svc-entrate-codice-fiscale,name,en,Getting a tax code,machine,,2026-11-02
trad-2,services,svc-entrate-codice-fiscale,description,en,"Gives a tax code to people who have none, on the same day. Another person can go for you.",machine,,2026-11-02
trad-3,services,svc-entrate-codice-fiscale,name,ar,الحصول على الرمز الضريبي,machine,,2026-11-02
trad-4,services,svc-entrate-codice-fiscale,description,ar,يعطي الرمز الضريبي لمن ليس لديه، في اليوم نفسه. يمكن توكيل شخص آخر.,machine,,2026-11-02
trad-5,services,svc-entrate-codice-fiscale,name,fr,Obtenir le code fiscal,machine,,2026-11-02
trad-6,services,svc-entrate-codice-fiscale,description,fr,"Donne le code fiscal à qui n’en a pas, le jour même. On peut déléguer une autre personne.",machine,,2026-11-02
trad-7,services,svc-asl-scelta-medico,name,en,Joining the health service and choosing a doctor,machine,,2026-11-02
trad-8,services,svc-asl-scelta-medico,description,en,"Registers you with the health service and lets you choose a family doctor. Asylum seekers join for free, even without registered residence.",machine,,2026-11-02
trad-9,services,svc-asl-scelta-medico,name,ar,التسجيل في الخدمة الصحية واختيار الطبيب,machine,,2026-11-02
trad-10,services,svc-asl-scelta-medico,description,ar,يسجلك في الخدمة الصحية وتختار طبيب العائلة. طالبو اللجوء يسجلون مجانا حتى من دون إقامة مسجلة.,machine,,2026-11-02
trad-11,services,svc-asl-scelta-medico,name,fr,S’inscrire au service de santé et choisir un médecin,machine,,2026-11-02
trad-12,services,svc-asl-scelta-medico,description,fr,Inscrit au service de santé et permet de choisir le médecin de famille. Gratuit pour les demandeurs d’asile.,machine,,2026-11-02
trad-13,services,svc-asl-medico-famiglia,name,en,Family doctors’ surgery,machine,,2026-11-02
trad-14,services,svc-asl-medico-famiglia,description,en,"Visits, prescriptions and certificates from the doctor you chose. High fever is seen the same day.",machine,,2026-11-02
trad-15,services,svc-asl-medico-famiglia,name,ar,عيادة أطباء العائلة,machine,,2026-11-02
trad-16,services,svc-asl-medico-famiglia,description,ar,زيارات ووصفات وشهادات من الطبيب الذي اخترته. من لديه حمى عالية يراه الطبيب في اليوم نفسه.,machine,,2026-11-02
trad-17,services,svc-cpia-italiano-al,name,en,"Italian courses A1, A2 and B1",machine,,2026-11-02
trad-18,services,svc-cpia-italiano-al,description,en,"Free courses of 100 hours, morning, afternoon or evening. A talk decides your level.",machine,,2026-11-02
trad-19,services,svc-cpia-italiano-al,name,ar,دورات اللغة الإيطالية A1 وA2 وB1,machine,,2026-11-02
trad-20,services,svc-cpia-italiano-al,description,ar,دورات مجانية من 100 ساعة، صباحا أو بعد الظهر أو مساء. مقابلة تحدد مستواك.,machine,,2026-11-02
trad-21,services,svc-questura-asilo,name,en,Asking for international protection,machine,,2026-11-02
trad-22,services,svc-questura-asilo,description,en,"Takes the asylum application on form C3, with photo and fingerprints. No passport is needed.",machine,,2026-11-02
trad-23,services,svc-questura-asilo,name,ar,طلب الحماية الدولية,machine,,2026-11-02
trad-24,services,svc-questura-asilo,description,ar,يستلم طلب اللجوء على نموذج C3 مع الصورة والبصمات. لا حاجة إلى جواز السفر.,machine,,2026-11-02
trad-25,services,svc-ponte-ascolto,name,ar,الاستماع والتوجيه,machine,,2026-11-02
trad-26,services,svc-ponte-ascolto,description,ar,تدخل وتتكلم وتخرج بموعد أو بالعنوان الصحيح. لا تطلب أي وثيقة.,machine,,2026-11-02
trad-27,services,svc-pane-mensa-al,name,ar,مطعم خيري في أليساندريا,machine,,2026-11-02
trad-28,services,svc-pane-mensa-al,description,ar,غداء ساخن كل يوم، مع أطباق من دون لحم خنزير. يكفي الاسم من دون وثيقة.,machine,,2026-11-02
trad-29,services,svc-querce-ascolto,name,ar,الاستماع إلى النساء ضحايا العنف,machine,,2026-11-02
trad-30,services,svc-querce-ascolto,description,ar,عاملات ومحاميات يستمعن بسرية، من دون طلب وثائق أو شكوى. الرقم الوطني هو 1522.,machine,,2026-11-02
trad-31,services,svc-ponte-ascolto,name,en,Listening and guidance,draft,Redazione demo,2026-11-02
trad-32,services,svc-ponte-ascolto,description,en,"Come in, tell your story, and leave with an appointment or the right address. No papers asked.",draft,Redazione demo,2026-11-02

"""#
}
