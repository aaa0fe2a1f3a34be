extension FollowUpPhrases {
    /// Turkish; no reader of it has checked it.
    static let turkish = """
        followup.title = Nasıl geçti?
        followup.number = Numaranız
        followup.question = {service} size yardım etti mi?
        followup.delivery.yes = Evet
        followup.delivery.partly = Kısmen
        followup.delivery.no = Hayır
        followup.delivery.not_yet = Henüz değil
        followup.why = Neden olmadı?
        followup.reason.no_capacity = Yer yoktu
        followup.reason.not_eligible = Şartlara uymuyordum
        followup.reason.missing_document = Bir belgem eksikti
        followup.reason.service_unreachable = Kimse cevap vermedi
        followup.reason.closed = Kapalıydı
        followup.reason.moved = Taşınmıştı
        followup.reason.language_not_supported = Kimse dilimi konuşmuyordu
        followup.reason.out_of_area = Yaşadığım bölgeye hizmet vermiyor
        followup.reason.no_funds = Para yoktu
        followup.reason.person_declined = Gitmemeye karar verdim
        followup.reason.other = Başka bir neden
        followup.wait = Ne kadar beklediniz?
        followup.wait.day = Bir gün veya daha az
        followup.wait.week = Bir haftaya kadar
        followup.wait.fortnight = İki haftaya kadar
        followup.wait.month = Bir aya kadar
        followup.wait.longer = Daha uzun
        followup.difficulty = Ne zor oldu?
        followup.difficulty.none = Hiçbir şey
        followup.difficulty.place = Yeri bulmak veya oraya gitmek
        followup.difficulty.phone = Telefon
        followup.difficulty.hours = Çalışma saatleri
        followup.difficulty.language = Dil
        followup.difficulty.cost = Ücret
        followup.quality = Hizmet nasıldı, 1 (kötü) ile 5 (iyi) arasında?
        followup.thanks = Teşekkürler. Cevabınız sizden sonra gelenlere yardım eder.
        followup.keep = Bu numarayı saklayın: {number}. Onunla, adınızı vermeden nasıl geçtiğini bize söyleyebilirsiniz.
        """
}
