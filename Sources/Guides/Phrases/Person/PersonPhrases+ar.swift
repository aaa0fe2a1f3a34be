extension PersonPhrases {
    /// Arabic, worded so that it fits women and men alike.
    static let arabic = """
        sheet.title = أماكن يمكنك الذهاب إليها
        sheet.date = التاريخ: {day}
        sheet.case = رمزك: {code}
        sheet.desk = مكتب المساعدة: {name}
        sheet.services = خدمات مناسبة لك
        sheet.no_services = لم نجد بعد خدمة مناسبة لك. مرحبًا بك في المكتب مرة أخرى: سنبحث معًا.
        sheet.pathway = ما العمل، خطوة بخطوة
        sheet.notes = ملاحظات
        sheet.keep = يرجى الاحتفاظ بهذه الورقة وحملها معك.
        sheet.may_change = قد تتغير المواعيد والعناوين. يرجى الاتصال قبل الذهاب.
        sheet.tell_us = إذا لم تستقبلك إحدى الخدمات، يرجى العودة إلينا وإخبارنا.
        sheet.not_advice = هذه الورقة تساعدك على معرفة الطريق. وهي لا تغني عن استشارة محامٍ أو طبيب.
        sheet.free = هذه الورقة مجانية.

        label.organization = الجهة
        label.gives = ماذا تقدم
        label.for_whom = لمن هذه الخدمة
        label.notice = تنبيه
        label.address = العنوان
        label.area = المنطقة
        label.getting_there = كيفية الوصول
        label.phone = الهاتف
        label.email = البريد الإلكتروني
        label.website = الموقع الإلكتروني
        label.hours = أوقات العمل
        label.distance = المسافة
        label.languages = اللغات المتوفرة
        label.interpreter = مترجم
        label.cost = التكلفة
        label.bring = ما يجب إحضاره
        label.apply = كيفية الحصول على الخدمة
        label.appointment = الموعد
        label.wait = مدة الانتظار
        label.why = لماذا هذه الخدمة
        label.accessibility = تسهيلات لذوي الإعاقة
        label.checked = التحقق من المعلومات

        address.confidential = العنوان سري. يرجى الاتصال: سيخبرونك بالمكان.
        address.confidential.ask_desk = العنوان سري. يرجى السؤال في مكتب المساعدة.
        phone.extension = {phone}، الرقم الداخلي {extension}
        phone.note = {phone} ({note})
        phone.none = لا يوجد رقم هاتف معلن.

        hours.line = {days}: {hours}
        hours.days.range = من {first} إلى {last}
        hours.days.every = كل يوم
        hours.span = من {opens} إلى {closes}
        hours.span.next_day = من الساعة {opens} إلى الساعة {closes} من اليوم التالي
        hours.all_day = على مدار 24 ساعة
        hours.always = مفتوح كل يوم على مدار 24 ساعة
        hours.span.several_days = من الساعة {opens} يوم {first} إلى الساعة {closes} يوم {last}
        hours.closed = مغلق
        hours.unknown = لا نعرف أوقات العمل. يرجى الاتصال قبل الذهاب.
        hours.by_appointment = بموعد مسبق فقط
        hours.closure.day = مغلق يوم {day}
        hours.closure.range = مغلق من {first} إلى {last}
        hours.closure.holidays = مغلق في أيام العطل الرسمية
        hours.closure.reason = {closure} ({reason})
        hours.validity = من {first} إلى {last}:
        hours.validity.from = ابتداءً من {first}:
        hours.validity.until = حتى {last}:
        hours.last_entry#zero = آخر دخول عند وقت الإغلاق
        hours.last_entry#one = آخر دخول قبل دقيقة واحدة من الإغلاق
        hours.last_entry#two = آخر دخول قبل دقيقتين من الإغلاق
        hours.last_entry#few = آخر دخول قبل {count} دقائق من الإغلاق
        hours.last_entry#many = آخر دخول قبل {count} دقيقة من الإغلاق
        hours.last_entry#other = آخر دخول قبل {count} دقيقة من الإغلاق
        hours.span.note = {span} ({note})

        cost.free = مجانًا
        cost.paid = مقابل مبلغ مالي
        cost.sliding = السعر حسب دخلك
        cost.option = {option}: {price}
        cost.unknown = لا نعرف السعر. يرجى السؤال أولًا.

        documents.group.note = {documents} ({note})
        documents.ask_first = إذا كانت تنقصك وثيقة، يرجى السؤال في مكتب المساعدة قبل الذهاب.

        appointment.required = يلزم أخذ موعد. يرجى الاتصال قبل الذهاب.
        wait.days#zero = أقل من يوم
        wait.days#one = حوالي يوم واحد
        wait.days#two = حوالي يومين
        wait.days#few = حوالي {count} أيام
        wait.days#many = حوالي {count} يومًا
        wait.days#other = حوالي {count} يوم
        distance.straight = {distance} بخط مستقيم

        why.need = تلبي حاجتك: {need}
        why.near = قريبة: {distance}
        why.language = يتحدثون {language}
        why.free = مجانية
        why.open = مفتوحة في الوقت الذي يمكنك الذهاب فيه
        why.documents = لديك الوثائق المطلوبة
        why.for_you = تستقبل من هم في مثل وضعك
        why.ask = يرجى السؤال أولًا إن كان يمكنك الذهاب: نحن لا نعرف كل شيء

        freshness.checked = تم التحقق من المعلومات يوم {day}
        freshness.unchecked = لم يتحقق أحد بعد من هذه المعلومات. يرجى الاتصال قبل الذهاب.
        freshness.old = معلومات قديمة، تم التحقق منها يوم {day}. يرجى الاتصال قبل الذهاب.

        pathway.goal = للوصول إلى: {service}
        pathway.go = يجب الذهاب إلى: {service}
        pathway.bring = يجب إحضار: {documents}
        pathway.receive = ستحصل على: {documents}
        pathway.same_day = في اليوم نفسه
        pathway.after_days#zero = في اليوم نفسه
        pathway.after_days#one = بعد حوالي يوم واحد
        pathway.after_days#two = بعد حوالي يومين
        pathway.after_days#few = بعد حوالي {count} أيام
        pathway.after_days#many = بعد حوالي {count} يومًا
        pathway.after_days#other = بعد حوالي {count} يوم
        pathway.total_days#zero = المدة كلها أقل من يوم
        pathway.total_days#one = المدة كلها حوالي يوم واحد
        pathway.total_days#two = المدة كلها حوالي يومين
        pathway.total_days#few = المدة كلها حوالي {count} أيام
        pathway.total_days#many = المدة كلها حوالي {count} يومًا
        pathway.total_days#other = المدة كلها حوالي {count} يوم
        pathway.visits#zero = بدون زيارات
        pathway.visits#one = زيارة واحدة
        pathway.visits#two = زيارتان
        pathway.visits#few = {count} زيارات
        pathway.visits#many = {count} زيارة
        pathway.visits#other = {count} زيارة
        pathway.valid_days#zero = مدة الصلاحية {count} يوم
        pathway.valid_days#one = مدة الصلاحية يوم واحد
        pathway.valid_days#two = مدة الصلاحية يومان
        pathway.valid_days#few = مدة الصلاحية {count} أيام
        pathway.valid_days#many = مدة الصلاحية {count} يومًا
        pathway.valid_days#other = مدة الصلاحية {count} يوم

        emergency.title = أرقام الطوارئ
        emergency.free_calls = المكالمات مجانية ليلًا ونهارًا. يمكنك الاتصال حتى بدون وثائق.
        emergency.112 = الشرطة والإسعاف والإطفاء
        emergency.1522 = العنف والملاحقة: مساعدة بلغات كثيرة وبسرية تامة
        emergency.114 = أطفال ومراهقون في خطر
        emergency.trafficking = الاتجار بالبشر والاستغلال: إذا أجبرك أحد على العمل أو على الدعارة

        guide.title = دليل الخدمات
        guide.title.area = دليل الخدمات: {area}
        guide.number = الطبعة رقم {number}
        guide.edition = الإصدار: {day}
        guide.verified = المعلومات محدثة حتى {day}
        guide.contents = الخدمات حسب الحاجة
        guide.index = القائمة حسب الاسم
        guide.other = خدمات أخرى
        guide.services#zero = لا توجد خدمات
        guide.services#one = خدمة واحدة
        guide.services#two = خدمتان
        guide.services#few = {count} خدمات
        guide.services#many = {count} خدمة
        guide.services#other = {count} خدمة
        guide.empty = لا توجد خدمات في هذا الدليل.
        guide.see = انظر: {section}
        guide.old_mark#zero = العلامة {mark} تعني معلومات لم يُتحقق منها منذ أكثر من {count} شهر، أو أبدًا.
        guide.old_mark#one = العلامة {mark} تعني معلومات لم يُتحقق منها منذ أكثر من شهر واحد، أو أبدًا.
        guide.old_mark#two = العلامة {mark} تعني معلومات لم يُتحقق منها منذ أكثر من شهرين، أو أبدًا.
        guide.old_mark#few = العلامة {mark} تعني معلومات لم يُتحقق منها منذ أكثر من {count} أشهر، أو أبدًا.
        guide.old_mark#many = العلامة {mark} تعني معلومات لم يُتحقق منها منذ أكثر من {count} شهرًا، أو أبدًا.
        guide.old_mark#other = العلامة {mark} تعني معلومات لم يُتحقق منها منذ أكثر من {count} شهر، أو أبدًا.

        translation.machine = هذا النص مترجم آليًا. لم يراجعه أي شخص.
        translation.machine_mark = العلامة {mark} تعني نصًا مترجمًا آليًا أو لم تتم مراجعته.
        translation.fallback_mark = الكلمات التي عليها العلامة {mark} غير مترجمة: يرجى طلب المساعدة لقراءتها.
        translation.italian_counts = في حال الشك، النص الإيطالي هو المعتمد.

        unit.metres = {value} م
        unit.kilometres = {value} كم
        unit.euros = {value} يورو
        """
}
