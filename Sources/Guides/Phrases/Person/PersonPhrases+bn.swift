extension PersonPhrases {
    /// Bengali, in the polite form.
    static let bengali = """
        sheet.title = কোথায় যাবেন
        sheet.date = তারিখ: {day}
        sheet.case = আপনার কোড: {code}
        sheet.desk = আপনার সহায়তা কেন্দ্র: {name}
        sheet.services = আপনার জন্য সেবা
        sheet.no_services = এখনও আমরা উপযুক্ত কোনো সেবা খুঁজে পাইনি। আবার সহায়তা কেন্দ্রে আসুন: আমরা একসঙ্গে খুঁজব।
        sheet.pathway = কী করবেন, ধাপে ধাপে
        sheet.appointment = আপনার সাক্ষাতের সময়: {day}, {time}
        sheet.notes = নোট
        sheet.keep = এই কাগজটি রেখে দিন এবং সঙ্গে নিয়ে যান।
        sheet.may_change = সময়সূচি ও ঠিকানা বদলাতে পারে। যাওয়ার আগে ফোন করুন।
        sheet.tell_us = কোনো জায়গা আপনাকে ফিরিয়ে দিলে আমাদের কাছে ফিরে আসুন এবং জানান।
        sheet.not_advice = এই কাগজ আপনাকে পথ খুঁজতে সাহায্য করে। এটি আইনজীবী বা ডাক্তারের পরামর্শের বিকল্প নয়।
        sheet.free = এই কাগজটি বিনামূল্যে দেওয়া হয়।

        label.organization = প্রতিষ্ঠান
        label.gives = কী সেবা দেয়
        label.for_whom = কাদের জন্য
        label.notice = বিজ্ঞপ্তি
        label.address = ঠিকানা
        label.area = এলাকা
        label.getting_there = কীভাবে যাবেন
        label.phone = ফোন
        label.email = ইমেইল
        label.website = ওয়েবসাইট
        label.hours = খোলার সময়
        label.distance = দূরত্ব
        label.languages = যেসব ভাষায় কথা বলা হয়
        label.interpreter = দোভাষী
        label.cost = খরচ
        label.bring = সঙ্গে কী নেবেন
        label.apply = কীভাবে সেবা পাবেন
        label.appointment = অ্যাপয়েন্টমেন্ট
        label.wait = অপেক্ষার সময়
        label.why = কেন এই সেবা
        label.accessibility = প্রতিবন্ধীদের জন্য সুবিধা
        label.checked = তথ্য যাচাই

        address.confidential = ঠিকানা গোপন। ফোন করুন: কোথায় যেতে হবে তারা বলে দেবেন।
        address.confidential.ask_desk = ঠিকানা গোপন। সহায়তা কেন্দ্রে জিজ্ঞাসা করুন।
        phone.extension = {phone}, এক্সটেনশন {extension}
        phone.note = {phone} ({note})
        phone.none = সবার জন্য কোনো ফোন নম্বর নেই।

        hours.line = {days}: {hours}
        hours.days.range = {first}–{last}
        hours.days.every = প্রতিদিন
        hours.span = {opens}–{closes}
        hours.span.next_day = {opens} থেকে পরের দিন {closes} পর্যন্ত
        hours.all_day = 24 ঘণ্টা
        hours.always = প্রতিদিন 24 ঘণ্টা খোলা
        hours.span.several_days = {first} {opens} থেকে {last} {closes} পর্যন্ত
        hours.closed = বন্ধ
        hours.unknown = আমরা সময়সূচি জানি না। যাওয়ার আগে ফোন করুন।
        hours.by_appointment = শুধু অ্যাপয়েন্টমেন্ট নিয়ে
        hours.closure.day = {day} তারিখে বন্ধ
        hours.closure.range = {first} থেকে {last} পর্যন্ত বন্ধ
        hours.closure.holidays = সরকারি ছুটির দিনে বন্ধ
        hours.closure.reason = {closure} ({reason})
        hours.validity = {first} থেকে {last} পর্যন্ত:
        hours.validity.from = {first} থেকে:
        hours.validity.until = {last} পর্যন্ত:
        hours.last_entry#one = বন্ধ হওয়ার {count} মিনিট আগে শেষ প্রবেশ
        hours.last_entry#other = বন্ধ হওয়ার {count} মিনিট আগে শেষ প্রবেশ
        hours.span.note = {span} ({note})

        cost.free = বিনামূল্যে
        cost.paid = টাকা দিতে হবে
        cost.sliding = খরচ আপনার আয়ের ওপর নির্ভর করে
        cost.option = {option}: {price}
        cost.unknown = আমরা খরচ জানি না। আগে জিজ্ঞাসা করুন।

        documents.group.note = {documents} ({note})
        documents.ask_first = কোনো কাগজপত্র না থাকলে যাওয়ার আগে সহায়তা কেন্দ্রে জিজ্ঞাসা করুন।

        appointment.required = অ্যাপয়েন্টমেন্ট লাগবে। যাওয়ার আগে ফোন করুন।
        wait.days#one = প্রায় {count} দিন
        wait.days#other = প্রায় {count} দিন
        distance.straight = সরলরেখায় {distance}

        why.need = আপনার প্রয়োজন মেটায়: {need}
        why.near = কাছেই: {distance}
        why.language = এই ভাষায় কথা বলা হয়: {language}
        why.free = বিনামূল্যে
        why.open = আপনি যখন যেতে পারবেন তখন খোলা থাকে
        why.documents = দরকারি কাগজপত্র আপনার আগে থেকেই আছে
        why.for_you = আপনার মতো পরিস্থিতির মানুষকে সাহায্য করে
        why.ask = আপনি যেতে পারবেন কি না আগে জিজ্ঞাসা করুন: আমরা সবকিছু জানি না

        freshness.checked = {day} তারিখে তথ্য যাচাই করা হয়েছে
        freshness.unchecked = এই তথ্য এখনও কেউ যাচাই করেনি। যাওয়ার আগে ফোন করুন।
        freshness.old = পুরোনো তথ্য, {day} তারিখে যাচাই করা হয়েছে। যাওয়ার আগে ফোন করুন।

        pathway.goal = এই সেবা পেতে: {service}
        pathway.go = এখানে যান: {service}
        pathway.bring = সঙ্গে নিন: {documents}
        pathway.receive = আপনি পাবেন: {documents}
        pathway.same_day = একই দিনে
        pathway.after_days#one = প্রায় {count} দিন পরে
        pathway.after_days#other = প্রায় {count} দিন পরে
        pathway.total_days#one = মোট প্রায় {count} দিন
        pathway.total_days#other = মোট প্রায় {count} দিন
        pathway.visits#one = {count} বার যেতে হবে
        pathway.visits#other = {count} বার যেতে হবে
        pathway.valid_days#one = {count} দিনের জন্য বৈধ
        pathway.valid_days#other = {count} দিনের জন্য বৈধ

        emergency.title = জরুরি নম্বর
        emergency.free_calls = দিনে-রাতে ফোন করা যায়, কোনো খরচ নেই। কাগজপত্র না থাকলেও ফোন করতে পারেন।
        emergency.112 = পুলিশ, অ্যাম্বুলেন্স, দমকল
        emergency.1522 = সহিংসতা ও পিছু নিয়ে হয়রানি: অনেক ভাষায় সাহায্য, গোপনীয়তার সঙ্গে
        emergency.114 = বিপদে থাকা শিশু ও কিশোর-কিশোরী
        emergency.trafficking = মানব পাচার ও শোষণ: কেউ যদি আপনাকে কাজ করতে বা দেহব্যবসায় বাধ্য করে
        emergency.asylum = আশ্রয় ও শরণার্থী: অনেক ভাষায় আইনি তথ্য
        emergency.sources = উৎস: {sources}। তারিখ: {day}।
        guide.areas = স্থান অনুযায়ী সেবা
        guide.map = স্থানের মানচিত্র
        guide.changes = গত সংস্করণের পর যা বদলেছে
        guide.added = নতুন: {name}
        guide.changed = বদলেছে: {name}
        guide.removed = আর নেই: {name}
        guide.qr = কোডটি স্ক্যান করুন: সবচেয়ে নতুন সংস্করণ খুলবে।

        guide.title = সেবার নির্দেশিকা
        guide.title.area = সেবার নির্দেশিকা: {area}
        guide.number = সংস্করণ নম্বর {number}
        guide.edition = সংস্করণ: {day}
        guide.verified = {day} পর্যন্ত হালনাগাদ তথ্য
        guide.contents = প্রয়োজন অনুযায়ী সেবা
        guide.index = নাম অনুযায়ী তালিকা
        guide.other = অন্যান্য সেবা
        guide.services#one = {count}টি সেবা
        guide.services#other = {count}টি সেবা
        guide.empty = এই নির্দেশিকায় কোনো সেবা নেই।
        guide.see = দেখুন: {section}
        guide.old_mark#one = {mark} চিহ্নের অর্থ: তথ্য {count} মাসের বেশি সময় ধরে বা কখনও যাচাই করা হয়নি।
        guide.old_mark#other = {mark} চিহ্নের অর্থ: তথ্য {count} মাসের বেশি সময় ধরে বা কখনও যাচাই করা হয়নি।

        translation.machine = এই লেখা মেশিন দিয়ে অনুবাদ করা। কোনো মানুষ এটি যাচাই করেননি।
        translation.machine_mark = {mark} চিহ্নের অর্থ: লেখাটি মেশিন দিয়ে অনুবাদ করা বা যাচাই করা হয়নি।
        translation.fallback_mark = {mark} চিহ্ন দেওয়া শব্দগুলো অনুবাদ করা হয়নি: পড়তে সাহায্য চান।
        translation.italian_counts = সন্দেহ হলে ইতালীয় লেখাটিই সঠিক ধরা হবে।

        unit.metres = {value} মিটার
        unit.kilometres = {value} কিমি
        unit.euros = {value} ইউরো
        """
}
