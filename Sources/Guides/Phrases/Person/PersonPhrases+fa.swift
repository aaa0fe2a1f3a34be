extension PersonPhrases {
    /// Persian, in plain polite words that Dari readers follow as well.
    static let persian = """
        sheet.title = کجا بروید
        sheet.date = تاریخ: {day}
        sheet.case = کد شما: {code}
        sheet.desk = دفتر راهنمایی شما: {name}
        sheet.services = خدمات مناسب برای شما
        sheet.no_services = هنوز خدمت مناسبی پیدا نکرده‌ایم. دوباره به دفتر راهنمایی بیایید: با هم می‌گردیم.
        sheet.pathway = چه کار کنید، قدم به قدم
        sheet.appointment = قرار شما: {day}، ساعت {time}
        sheet.notes = یادداشت‌ها
        sheet.keep = این برگه را نگه دارید و همراه خود ببرید.
        sheet.may_change = ساعت‌ها و نشانی‌ها ممکن است تغییر کنند. قبل از رفتن تلفن بزنید.
        sheet.tell_us = اگر جایی شما را نپذیرفت، پیش ما برگردید و به ما بگویید.
        sheet.not_advice = این برگه برای راهنمایی است. جای نظر وکیل یا پزشک را نمی‌گیرد.
        sheet.free = این برگه رایگان است.

        label.organization = سازمان
        label.gives = چه خدمتی می‌دهد
        label.for_whom = برای چه کسانی
        label.notice = توجه
        label.address = نشانی
        label.area = منطقه
        label.getting_there = چطور برسید
        label.phone = تلفن
        label.email = ایمیل
        label.website = وب‌سایت
        label.hours = ساعت کار
        label.distance = فاصله
        label.languages = به چه زبان‌هایی صحبت می‌کنند
        label.interpreter = مترجم
        label.cost = هزینه
        label.bring = چه چیزی همراه ببرید
        label.apply = چطور از این خدمت استفاده کنید
        label.appointment = وقت قبلی
        label.wait = مدت انتظار
        label.why = چرا این خدمت
        label.accessibility = دسترسی برای افراد دارای معلولیت
        label.checked = بررسی اطلاعات

        address.confidential = نشانی محرمانه است. تلفن بزنید: به شما می‌گویند کجا بروید.
        address.confidential.ask_desk = نشانی محرمانه است. از دفتر راهنمایی بپرسید.
        phone.extension = {phone}، داخلی {extension}
        phone.note = {phone} ({note})
        phone.none = شماره تلفن عمومی ندارد.

        hours.line = {days}: {hours}
        hours.days.range = از {first} تا {last}
        hours.days.every = هر روز
        hours.span = از {opens} تا {closes}
        hours.span.next_day = از ساعت {opens} تا ساعت {closes} روز بعد
        hours.all_day = 24 ساعته
        hours.always = هر روز باز است، 24 ساعته
        hours.span.several_days = از ساعت {opens} روز {first} تا ساعت {closes} روز {last}
        hours.closed = بسته
        hours.unknown = ساعت کار را نمی‌دانیم. قبل از رفتن تلفن بزنید.
        hours.by_appointment = فقط با وقت قبلی
        hours.closure.day = بسته در روز {day}
        hours.closure.range = بسته از {first} تا {last}
        hours.closure.holidays = بسته در روزهای تعطیل رسمی
        hours.closure.reason = {closure} ({reason})
        hours.validity = از {first} تا {last}:
        hours.validity.from = از {first}:
        hours.validity.until = تا {last}:
        hours.last_entry#one = آخرین ورود {count} دقیقه قبل از بسته شدن
        hours.last_entry#other = آخرین ورود {count} دقیقه قبل از بسته شدن
        hours.span.note = {span} ({note})

        cost.free = رایگان
        cost.paid = باید پول بپردازید
        cost.sliding = هزینه به درآمد شما بستگی دارد
        cost.option = {option}: {price}
        cost.unknown = هزینه را نمی‌دانیم. اول بپرسید.

        documents.group.note = {documents} ({note})
        documents.ask_first = اگر مدرکی را ندارید، قبل از رفتن از دفتر راهنمایی بپرسید.

        appointment.required = باید وقت قبلی بگیرید. قبل از رفتن تلفن بزنید.
        wait.days#one = حدود {count} روز
        wait.days#other = حدود {count} روز
        distance.straight = {distance} در خط مستقیم

        why.need = برای نیاز شماست: {need}
        why.near = نزدیک است: {distance}
        why.language = به زبان {language} صحبت می‌کنند
        why.free = رایگان است
        why.open = وقتی شما می‌توانید بروید، باز است
        why.documents = مدارک لازم را دارید
        why.for_you = افرادی در وضعیت شما را می‌پذیرند
        why.ask = اول بپرسید که می‌توانید بروید یا نه: ما همه چیز را نمی‌دانیم

        freshness.checked = اطلاعات در تاریخ {day} بررسی شده است
        freshness.unchecked = هنوز کسی این اطلاعات را بررسی نکرده است. قبل از رفتن تلفن بزنید.
        freshness.old = اطلاعات قدیمی است و در تاریخ {day} بررسی شده است. قبل از رفتن تلفن بزنید.

        pathway.goal = برای رسیدن به: {service}
        pathway.go = بروید به: {service}
        pathway.bring = همراه ببرید: {documents}
        pathway.receive = می‌گیرید: {documents}
        pathway.same_day = همان روز
        pathway.after_days#one = بعد از حدود {count} روز
        pathway.after_days#other = بعد از حدود {count} روز
        pathway.total_days#one = روی هم حدود {count} روز
        pathway.total_days#other = روی هم حدود {count} روز
        pathway.visits#one = {count} بار مراجعه
        pathway.visits#other = {count} بار مراجعه
        pathway.valid_days#one = {count} روز اعتبار دارد
        pathway.valid_days#other = {count} روز اعتبار دارد

        emergency.title = شماره‌های اضطراری
        emergency.free_calls = تماس‌ها رایگان است، شب و روز. حتی بدون مدارک می‌توانید زنگ بزنید.
        emergency.112 = پلیس، آمبولانس، آتش‌نشانی
        emergency.1522 = خشونت و تعقیب و مزاحمت: کمک به زبان‌های زیاد، محرمانه
        emergency.114 = کودکان و نوجوانان در خطر
        emergency.trafficking = قاچاق انسان و بهره‌کشی: اگر کسی شما را به کار یا تن‌فروشی مجبور می‌کند
        emergency.asylum = پناهندگی و پناهندگان: اطلاعات حقوقی به زبان‌های بسیار
        emergency.sources = منابع: {sources}. تاریخ: {day}.
        guide.areas = خدمات بر اساس مکان
        guide.map = نقشهٔ مکان‌ها
        guide.changes = تغییرات از چاپ قبلی
        guide.added = جدید: {name}
        guide.changed = تغییر کرده: {name}
        guide.removed = دیگر نیست: {name}
        guide.qr = کد را اسکن کنید: تازه‌ترین نسخه را باز می‌کند.

        guide.title = راهنمای خدمات
        guide.title.area = راهنمای خدمات: {area}
        guide.number = چاپ شمارهٔ {number}
        guide.edition = تاریخ انتشار: {day}
        guide.verified = اطلاعات تا تاریخ {day} به‌روز است
        guide.contents = خدمات بر اساس نیاز
        guide.index = فهرست بر اساس نام
        guide.other = خدمات دیگر
        guide.services#one = {count} خدمت
        guide.services#other = {count} خدمت
        guide.empty = در این راهنما خدمتی نیست.
        guide.see = نگاه کنید به: {section}
        guide.old_mark#one = علامت {mark} یعنی اطلاعات بیش از {count} ماه است که بررسی نشده یا هرگز بررسی نشده است.
        guide.old_mark#other = علامت {mark} یعنی اطلاعات بیش از {count} ماه است که بررسی نشده یا هرگز بررسی نشده است.

        translation.machine = این متن را ماشین ترجمه کرده است. هیچ انسانی آن را بررسی نکرده است.
        translation.machine_mark = علامت {mark} یعنی متن را ماشین ترجمه کرده یا کسی آن را بررسی نکرده است.
        translation.fallback_mark = کلمه‌های دارای علامت {mark} ترجمه نشده‌اند: برای خواندن آنها کمک بخواهید.
        translation.italian_counts = در صورت شک، متن ایتالیایی معتبر است.

        unit.metres = {value} متر
        unit.kilometres = {value} کیلومتر
        unit.euros = {value} یورو
        """
}
