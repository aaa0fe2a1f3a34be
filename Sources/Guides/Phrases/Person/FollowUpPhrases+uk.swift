extension FollowUpPhrases {
    /// Ukrainian; no reader of it has checked it.
    static let ukrainian = """
        followup.title = Як усе пройшло?
        followup.number = Ваш номер
        followup.question = Вам допомогли в {service}?
        followup.delivery.yes = Так
        followup.delivery.partly = Частково
        followup.delivery.no = Ні
        followup.delivery.not_yet = Ще ні
        followup.why = Чому ні?
        followup.reason.no_capacity = Не було місця
        followup.reason.not_eligible = Я не підходжу за умовами
        followup.reason.missing_document = Бракувало документа
        followup.reason.service_unreachable = Ніхто не відповідав
        followup.reason.closed = Було зачинено
        followup.reason.moved = Служба переїхала
        followup.reason.language_not_supported = Ніхто не говорив моєю мовою
        followup.reason.out_of_area = Не обслуговують місце, де я живу
        followup.reason.no_funds = Не було грошей
        followup.reason.person_declined = Я вирішив не йти
        followup.reason.other = Інша причина
        followup.wait = Скільки ви чекали?
        followup.wait.day = День або менше
        followup.wait.week = До тижня
        followup.wait.fortnight = До двох тижнів
        followup.wait.month = До місяця
        followup.wait.longer = Довше
        followup.difficulty = Що було важко?
        followup.difficulty.none = Нічого
        followup.difficulty.place = Знайти місце або дістатися
        followup.difficulty.phone = Телефон
        followup.difficulty.hours = Години роботи
        followup.difficulty.language = Мова
        followup.difficulty.cost = Ціна
        followup.quality = Як вам служба, від 1 (погано) до 5 (добре)?
        followup.thanks = Дякуємо. Ваша відповідь допоможе тим, хто прийде після вас.
        followup.keep = Збережіть цей номер: {number}. З ним ви зможете розповісти, як усе пройшло, не називаючи імені.
        """
}
