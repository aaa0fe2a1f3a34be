extension PersonPhrases {
    /// Urdu, in the polite form.
    static let urdu = """
        sheet.title = کہاں جائیں
        sheet.date = تاریخ: {day}
        sheet.case = آپ کا کوڈ: {code}
        sheet.desk = آپ کا ہیلپ ڈیسک: {name}
        sheet.services = آپ کے لیے خدمات
        sheet.no_services = ابھی تک ہمیں کوئی مناسب سروس نہیں ملی۔ دوبارہ ہیلپ ڈیسک پر آئیں: ہم مل کر تلاش کریں گے۔
        sheet.pathway = کیا کرنا ہے، ایک ایک قدم
        sheet.appointment = آپ کی ملاقات: {day}، وقت {time}
        sheet.notes = نوٹس
        sheet.keep = یہ پرچہ سنبھال کر رکھیں اور اپنے ساتھ لے جائیں۔
        sheet.may_change = اوقات اور پتے بدل سکتے ہیں۔ جانے سے پہلے فون کریں۔
        sheet.tell_us = اگر کہیں سے آپ کو واپس بھیج دیا جائے تو ہمارے پاس آئیں اور ہمیں بتائیں۔
        sheet.not_advice = یہ پرچہ راستہ تلاش کرنے میں مدد کرتا ہے۔ یہ وکیل یا ڈاکٹر کے مشورے کی جگہ نہیں لیتا۔
        sheet.free = یہ پرچہ مفت ہے۔

        label.organization = ادارہ
        label.gives = کیا ملتا ہے
        label.for_whom = کن کے لیے
        label.notice = اطلاع
        label.address = پتہ
        label.area = علاقہ
        label.getting_there = وہاں کیسے پہنچیں
        label.phone = فون
        label.email = ای میل
        label.website = ویب سائٹ
        label.hours = کھلنے کے اوقات
        label.distance = فاصلہ
        label.languages = بولی جانے والی زبانیں
        label.interpreter = ترجمان
        label.cost = خرچ
        label.bring = ساتھ کیا لے جائیں
        label.apply = سروس کیسے حاصل کریں
        label.appointment = اپائنٹمنٹ
        label.wait = انتظار
        label.why = یہ سروس کیوں
        label.accessibility = معذور افراد کے لیے سہولت
        label.checked = معلومات کی جانچ

        address.confidential = پتہ خفیہ ہے۔ فون کریں: وہ آپ کو بتائیں گے کہ کہاں جانا ہے۔
        address.confidential.ask_desk = پتہ خفیہ ہے۔ ہیلپ ڈیسک سے پوچھیں۔
        phone.extension = {phone}، ایکسٹینشن {extension}
        phone.note = {phone} ({note})
        phone.none = کوئی عوامی فون نمبر نہیں ہے۔

        hours.line = {days}: {hours}
        hours.days.range = {first} سے {last} تک
        hours.days.every = ہر روز
        hours.span = {opens} سے {closes} تک
        hours.span.next_day = {opens} بجے سے اگلے دن {closes} بجے تک
        hours.all_day = 24 گھنٹے
        hours.always = ہر روز، 24 گھنٹے کھلا
        hours.span.several_days = {first} {opens} بجے سے {last} {closes} بجے تک
        hours.closed = بند
        hours.unknown = ہمیں اوقات معلوم نہیں۔ جانے سے پہلے فون کریں۔
        hours.by_appointment = صرف اپائنٹمنٹ لے کر
        hours.closure.day = {day} کو بند
        hours.closure.range = {first} سے {last} تک بند
        hours.closure.holidays = سرکاری چھٹیوں پر بند
        hours.closure.reason = {closure} ({reason})
        hours.validity = {first} سے {last} تک:
        hours.validity.from = {first} سے:
        hours.validity.until = {last} تک:
        hours.last_entry#one = آخری داخلہ بند ہونے سے {count} منٹ پہلے
        hours.last_entry#other = آخری داخلہ بند ہونے سے {count} منٹ پہلے
        hours.span.note = {span} ({note})

        cost.free = مفت
        cost.paid = پیسے دینے ہوں گے
        cost.sliding = قیمت آپ کی آمدنی پر منحصر ہے
        cost.option = {option}: {price}
        cost.unknown = ہمیں قیمت معلوم نہیں۔ پہلے پوچھ لیں۔

        documents.group.note = {documents} ({note})
        documents.ask_first = اگر آپ کے پاس کوئی کاغذ نہیں ہے تو جانے سے پہلے ہیلپ ڈیسک سے پوچھیں۔

        appointment.required = اپائنٹمنٹ لینا ضروری ہے۔ جانے سے پہلے فون کریں۔
        wait.days#one = تقریباً {count} دن
        wait.days#other = تقریباً {count} دن
        distance.straight = سیدھی لکیر میں {distance}

        why.need = آپ کی ضرورت پوری کرتی ہے: {need}
        why.near = قریب ہے: {distance}
        why.language = وہاں یہ زبان بولی جاتی ہے: {language}
        why.free = مفت ہے
        why.open = جب آپ جا سکیں تب کھلی ہوتی ہے
        why.documents = ضروری کاغذات آپ کے پاس پہلے سے ہیں
        why.for_you = آپ جیسے حالات والے لوگوں کی مدد کرتے ہیں
        why.ask = پہلے پوچھ لیں کہ آپ کا جانا ممکن ہے یا نہیں: ہمیں سب کچھ معلوم نہیں

        freshness.checked = معلومات {day} کو جانچی گئیں
        freshness.unchecked = یہ معلومات ابھی تک کسی نے نہیں جانچیں۔ جانے سے پہلے فون کریں۔
        freshness.old = پرانی معلومات، {day} کو جانچی گئیں۔ جانے سے پہلے فون کریں۔

        pathway.goal = یہاں تک پہنچنے کے لیے: {service}
        pathway.go = یہاں جائیں: {service}
        pathway.bring = ساتھ لے جائیں: {documents}
        pathway.receive = آپ کو ملے گا: {documents}
        pathway.same_day = اسی دن
        pathway.after_days#one = تقریباً {count} دن بعد
        pathway.after_days#other = تقریباً {count} دن بعد
        pathway.total_days#one = کل تقریباً {count} دن
        pathway.total_days#other = کل تقریباً {count} دن
        pathway.visits#one = {count} بار جانا ہے
        pathway.visits#other = {count} بار جانا ہے
        pathway.valid_days#one = {count} دن کے لیے درست
        pathway.valid_days#other = {count} دن کے لیے درست

        emergency.title = ایمرجنسی نمبر
        emergency.free_calls = کال مفت ہے، دن ہو یا رات۔ کاغذات کے بغیر بھی فون کیا جا سکتا ہے۔
        emergency.112 = پولیس، ایمبولینس، فائر بریگیڈ
        emergency.1522 = تشدد اور پیچھا کر کے تنگ کرنا: بہت سی زبانوں میں مدد، رازداری کے ساتھ
        emergency.114 = خطرے میں بچے اور نوجوان
        emergency.trafficking = انسانی اسمگلنگ اور استحصال: اگر کوئی آپ کو کام یا جسم فروشی پر مجبور کرے
        emergency.asylum = پناہ اور پناہ گزین: کئی زبانوں میں قانونی معلومات
        emergency.sources = ذرائع: {sources}۔ تاریخ: {day}۔
        guide.areas = جگہ کے لحاظ سے خدمات
        guide.map = جگہوں کا نقشہ
        guide.changes = پچھلی اشاعت کے بعد کی تبدیلیاں
        guide.added = نیا: {name}
        guide.changed = تبدیل شدہ: {name}
        guide.removed = اب نہیں ہے: {name}
        guide.qr = کوڈ سکین کریں: یہ تازہ ترین نسخہ کھولتا ہے۔

        guide.title = خدمات کی گائیڈ
        guide.title.area = خدمات کی گائیڈ: {area}
        guide.number = اشاعت نمبر {number}
        guide.edition = اشاعت: {day}
        guide.verified = معلومات {day} تک کی ہیں
        guide.contents = ضرورت کے لحاظ سے خدمات
        guide.index = نام کے لحاظ سے فہرست
        guide.other = دوسری خدمات
        guide.services#one = {count} سروس
        guide.services#other = {count} خدمات
        guide.empty = اس گائیڈ میں کوئی سروس نہیں ہے۔
        guide.see = دیکھیں: {section}
        guide.old_mark#one = نشان {mark} کا مطلب: معلومات {count} مہینے سے زیادہ عرصے سے یا کبھی نہیں جانچی گئیں۔
        guide.old_mark#other = نشان {mark} کا مطلب: معلومات {count} مہینوں سے زیادہ عرصے سے یا کبھی نہیں جانچی گئیں۔

        translation.machine = یہ متن مشین نے ترجمہ کیا ہے۔ کسی انسان نے اسے نہیں جانچا۔
        translation.machine_mark = نشان {mark} کا مطلب: متن مشین نے ترجمہ کیا ہے یا جانچا نہیں گیا۔
        translation.fallback_mark = نشان {mark} والے الفاظ کا ترجمہ نہیں ہوا: پڑھنے کے لیے مدد مانگیں۔
        translation.italian_counts = شک کی صورت میں اطالوی متن معتبر ہے۔

        unit.metres = {value} میٹر
        unit.kilometres = {value} کلومیٹر
        unit.euros = {value} یورو
        """
}
