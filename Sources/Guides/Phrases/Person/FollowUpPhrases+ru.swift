extension FollowUpPhrases {
    /// Russian; no reader of it has checked it.
    static let russian = """
        followup.title = Как всё прошло?
        followup.number = Ваш номер
        followup.question = Вам помогли в {service}?
        followup.delivery.yes = Да
        followup.delivery.partly = Частично
        followup.delivery.no = Нет
        followup.delivery.not_yet = Ещё нет
        followup.why = Почему нет?
        followup.reason.no_capacity = Не было места
        followup.reason.not_eligible = Я не подхожу по условиям
        followup.reason.missing_document = Не хватало документа
        followup.reason.service_unreachable = Никто не отвечал
        followup.reason.closed = Было закрыто
        followup.reason.moved = Служба переехала
        followup.reason.language_not_supported = Никто не говорил на моём языке
        followup.reason.out_of_area = Не обслуживают место, где я живу
        followup.reason.no_funds = Не было денег
        followup.reason.person_declined = Я решил не идти
        followup.reason.other = Другая причина
        followup.wait = Сколько вы ждали?
        followup.wait.day = День или меньше
        followup.wait.week = До недели
        followup.wait.fortnight = До двух недель
        followup.wait.month = До месяца
        followup.wait.longer = Дольше
        followup.difficulty = Что было трудно?
        followup.difficulty.none = Ничего
        followup.difficulty.place = Найти место или добраться
        followup.difficulty.phone = Телефон
        followup.difficulty.hours = Часы работы
        followup.difficulty.language = Язык
        followup.difficulty.cost = Цена
        followup.quality = Как вам служба, от 1 (плохо) до 5 (хорошо)?
        followup.thanks = Спасибо. Ваш ответ поможет тем, кто придёт после вас.
        followup.keep = Сохраните этот номер: {number}. С ним вы сможете рассказать, как всё прошло, не называя имени.
        """
}
