extension PersonPhrases {
    /// Turkish, in the polite form.
    static let turkish = """
        sheet.title = Nereye gidebilirsiniz
        sheet.date = Tarih: {day}
        sheet.case = Kodunuz: {code}
        sheet.desk = Danışma noktanız: {name}
        sheet.services = Size uygun hizmetler
        sheet.no_services = Şimdilik uygun bir hizmet bulamadık. Danışma noktasına tekrar gelin: birlikte arayalım.
        sheet.pathway = Adım adım ne yapmalısınız
        sheet.appointment = Randevunuz: {day}, saat {time}
        sheet.notes = Notlar
        sheet.keep = Bu kâğıdı saklayın ve yanınızda götürün.
        sheet.may_change = Saatler ve adresler değişebilir. Gitmeden önce telefon edin.
        sheet.tell_us = Bir hizmet sizi kabul etmezse tekrar bize gelin ve anlatın.
        sheet.not_advice = Bu kâğıt yolunuzu bulmanıza yardım eder. Hukuki veya tıbbi görüşün yerini tutmaz.
        sheet.free = Bu kâğıt ücretsizdir.

        label.organization = Kurum
        label.gives = Ne sunuyor
        label.for_whom = Kimler için
        label.notice = Duyuru
        label.address = Adres
        label.area = Bölge
        label.getting_there = Nasıl gidilir
        label.phone = Telefon
        label.email = E-posta
        label.website = İnternet sitesi
        label.hours = Çalışma saatleri
        label.distance = Uzaklık
        label.languages = Konuşulan diller
        label.interpreter = Tercüman
        label.cost = Ücret
        label.bring = Yanınızda götürecekleriniz
        label.apply = Nasıl başvurulur
        label.appointment = Randevu
        label.wait = Bekleme süresi
        label.why = Neden bu hizmet
        label.accessibility = Engelli erişimi
        label.checked = Bilgi kontrolü

        address.confidential = Adres gizlidir. Telefon edin: nereye gideceğinizi söylerler.
        address.confidential.ask_desk = Adres gizlidir. Danışma noktasına sorun.
        phone.extension = {phone}, dahili {extension}
        phone.note = {phone} ({note})
        phone.none = Herkese açık bir telefon numarası yok.

        hours.line = {days}: {hours}
        hours.days.range = {first}–{last}
        hours.days.every = her gün
        hours.span = {opens}–{closes}
        hours.span.next_day = saat {opens} – ertesi gün saat {closes}
        hours.all_day = 24 saat
        hours.always = Her gün 24 saat açık
        hours.span.several_days = {first} saat {opens} – {last} saat {closes}
        hours.closed = kapalı
        hours.unknown = Çalışma saatlerini bilmiyoruz. Gitmeden önce telefon edin.
        hours.by_appointment = Yalnızca randevuyla
        hours.closure.day = {day} günü kapalı
        hours.closure.range = {first} – {last} arası kapalı
        hours.closure.holidays = Resmî tatillerde kapalı
        hours.closure.reason = {closure} ({reason})
        hours.validity = {first} – {last} arası:
        hours.validity.from = {first} tarihinden itibaren:
        hours.validity.until = {last} tarihine kadar:
        hours.last_entry#one = son giriş kapanıştan {count} dakika önce
        hours.last_entry#other = son giriş kapanıştan {count} dakika önce
        hours.span.note = {span} ({note})

        cost.free = Ücretsiz
        cost.paid = Ücretli
        cost.sliding = Ücret gelirinize göre değişir
        cost.option = {option}: {price}
        cost.unknown = Ücreti bilmiyoruz. Önce sorun.

        documents.group.note = {documents} ({note})
        documents.ask_first = Bir belgeniz eksikse gitmeden önce danışma noktasına sorun.

        appointment.required = Randevu gerekir. Gitmeden önce telefon edin.
        wait.days#one = Yaklaşık {count} gün
        wait.days#other = Yaklaşık {count} gün
        distance.straight = kuş uçuşu {distance}

        why.need = İhtiyacınıza uygun: {need}
        why.near = Size yakın: {distance}
        why.language = Orada konuşulan dil: {language}
        why.free = Ücretsiz
        why.open = Gidebileceğiniz saatlerde açık
        why.documents = Gerekli belgeler sizde zaten var
        why.for_you = Sizin durumunuzdaki kişileri kabul ediyor
        why.ask = Gidip gidemeyeceğinizi önce sorun: her şeyi bilmiyoruz

        freshness.checked = Bilgiler {day} tarihinde kontrol edildi
        freshness.unchecked = Bu bilgileri henüz kimse kontrol etmedi. Gitmeden önce telefon edin.
        freshness.old = Bilgiler eski, {day} tarihinde kontrol edildi. Gitmeden önce telefon edin.

        pathway.goal = Hedef: {service}
        pathway.go = Şuraya gidin: {service}
        pathway.bring = Yanınızda götürün: {documents}
        pathway.receive = Size verilecek: {documents}
        pathway.same_day = Aynı gün
        pathway.after_days#one = Yaklaşık {count} gün sonra
        pathway.after_days#other = Yaklaşık {count} gün sonra
        pathway.total_days#one = Toplam yaklaşık {count} gün
        pathway.total_days#other = Toplam yaklaşık {count} gün
        pathway.visits#one = {count} ziyaret
        pathway.visits#other = {count} ziyaret
        pathway.valid_days#one = {count} gün geçerli
        pathway.valid_days#other = {count} gün geçerli

        emergency.title = Acil durum numaraları
        emergency.free_calls = Aramalar gece gündüz ücretsizdir. Belgeniz olmasa da arayabilirsiniz.
        emergency.112 = Polis, ambulans, itfaiye
        emergency.1522 = Şiddet ve ısrarlı takip: birçok dilde, gizli yardım
        emergency.114 = Tehlikedeki çocuklar ve gençler
        emergency.trafficking = İnsan ticareti ve sömürü: biri sizi çalışmaya veya fuhşa zorluyorsa
        emergency.asylum = İltica ve mülteciler: birçok dilde hukuki bilgi
        emergency.sources = Kaynaklar: {sources}. Tarih: {day}.
        guide.areas = Yere göre hizmetler
        guide.map = Yer haritası
        guide.changes = Son baskıdan beri değişenler
        guide.added = Yeni: {name}
        guide.changed = Değişti: {name}
        guide.removed = Artık yok: {name}
        guide.qr = Kodu okutun: en yeni sürümü açar.

        guide.title = Hizmet rehberi
        guide.title.area = Hizmet rehberi: {area}
        guide.number = Baskı numarası {number}
        guide.edition = Baskı: {day}
        guide.verified = Bilgiler {day} itibarıyla günceldir
        guide.contents = İhtiyaca göre hizmetler
        guide.index = Ada göre liste
        guide.other = Diğer hizmetler
        guide.services#one = {count} hizmet
        guide.services#other = {count} hizmet
        guide.empty = Bu rehberde hizmet yok.
        guide.see = Bakınız: {section}
        guide.old_mark#one = {mark} işareti: bilgi {count} aydan uzun süredir ya da hiç kontrol edilmedi.
        guide.old_mark#other = {mark} işareti: bilgi {count} aydan uzun süredir ya da hiç kontrol edilmedi.

        translation.machine = Bu metin makineyle çevrildi. Hiç kimse kontrol etmedi.
        translation.machine_mark = {mark} işareti: metin makineyle çevrildi veya kontrol edilmedi.
        translation.fallback_mark = {mark} işaretli sözler çevrilmedi: okumak için yardım isteyin.
        translation.italian_counts = Şüphe hâlinde İtalyanca metin geçerlidir.

        unit.metres = {value} m
        unit.kilometres = {value} km
        unit.euros = {value} €
        """
}
