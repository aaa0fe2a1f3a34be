extension PersonPhrases {
    /// Russian, in the polite form, worded so that it fits women and men alike.
    static let russian = """
        sheet.title = Куда обратиться
        sheet.date = Дата: {day}
        sheet.case = Ваш код: {code}
        sheet.desk = Ваш пункт помощи: {name}
        sheet.services = Услуги для вас
        sheet.no_services = Пока мы не нашли подходящей услуги. Приходите к нам снова: будем искать вместе.
        sheet.pathway = Что делать, шаг за шагом
        sheet.appointment = Ваш приём: {day}, {time}
        sheet.notes = Примечания
        sheet.keep = Сохраните этот лист и возьмите его с собой.
        sheet.may_change = Часы работы и адреса могут измениться. Позвоните, прежде чем идти.
        sheet.tell_us = Если вас где-то не примут, вернитесь к нам и расскажите об этом.
        sheet.not_advice = Этот лист помогает сориентироваться. Он не заменяет совета юриста или врача.
        sheet.free = Этот лист бесплатный.

        label.organization = Организация
        label.gives = Чем помогают
        label.for_whom = Для кого
        label.notice = Объявление
        label.address = Адрес
        label.area = Район
        label.getting_there = Как добраться
        label.phone = Телефон
        label.email = Электронная почта
        label.website = Сайт
        label.hours = Часы работы
        label.distance = Расстояние
        label.languages = Языки общения
        label.interpreter = Переводчик
        label.cost = Стоимость
        label.bring = Что взять с собой
        label.apply = Как получить услугу
        label.appointment = Запись
        label.wait = Время ожидания
        label.why = Почему эта услуга
        label.accessibility = Доступность для людей с инвалидностью
        label.checked = Проверка

        address.confidential = Адрес не разглашается. Позвоните: вам скажут, куда прийти.
        address.confidential.ask_desk = Адрес не разглашается. Спросите в пункте помощи.
        phone.extension = {phone}, добавочный {extension}
        phone.note = {phone} ({note})
        phone.none = Общедоступного номера телефона нет.

        hours.line = {days}: {hours}
        hours.days.range = {first} – {last}
        hours.days.every = каждый день
        hours.span = {opens}–{closes}
        hours.span.next_day = с {opens} до {closes} следующего дня
        hours.all_day = круглосуточно
        hours.always = Открыто каждый день, круглосуточно
        hours.span.several_days = {first} {opens} – {last} {closes}
        hours.closed = закрыто
        hours.unknown = Мы не знаем часов работы. Позвоните, прежде чем идти.
        hours.by_appointment = Только по предварительной записи
        hours.closure.day = Закрыто {day}
        hours.closure.range = Закрыто с {first} по {last}
        hours.closure.holidays = Закрыто в праздничные дни
        hours.closure.reason = {closure} ({reason})
        hours.validity = С {first} по {last}:
        hours.validity.from = С {first}:
        hours.validity.until = До {last} включительно:
        hours.last_entry#one = последний вход за {count} минуту до закрытия
        hours.last_entry#few = последний вход за {count} минуты до закрытия
        hours.last_entry#many = последний вход за {count} минут до закрытия
        hours.last_entry#other = последний вход за {count} минуты до закрытия
        hours.span.note = {span} ({note})

        cost.free = Бесплатно
        cost.paid = Платно
        cost.sliding = Цена зависит от вашего дохода
        cost.option = {option}: {price}
        cost.unknown = Мы не знаем цены. Сначала спросите.

        documents.group.note = {documents} ({note})
        documents.ask_first = Если у вас нет какого-то документа, спросите в пункте помощи, прежде чем идти.

        appointment.required = Нужна запись. Позвоните, прежде чем идти.
        wait.days#one = Примерно {count} день
        wait.days#few = Примерно {count} дня
        wait.days#many = Примерно {count} дней
        wait.days#other = Примерно {count} дня
        distance.straight = {distance} по прямой

        why.need = Отвечает вашей потребности: {need}
        why.near = Это близко: {distance}
        why.language = Язык общения: {language}
        why.free = Это бесплатно
        why.open = Открыто тогда, когда вы можете прийти
        why.documents = У вас уже есть нужные документы
        why.for_you = Принимают людей в вашей ситуации
        why.ask = Сначала спросите, можно ли вам прийти: мы знаем не всё

        freshness.checked = Информация проверена {day}
        freshness.unchecked = Эту информацию ещё никто не проверял. Позвоните, прежде чем идти.
        freshness.old = Информация старая (проверена {day}). Позвоните, прежде чем идти.

        pathway.goal = Цель: {service}
        pathway.go = Обратитесь сюда: {service}
        pathway.bring = Возьмите с собой: {documents}
        pathway.receive = Вам выдадут: {documents}
        pathway.same_day = В тот же день
        pathway.after_days#one = Примерно через {count} день
        pathway.after_days#few = Примерно через {count} дня
        pathway.after_days#many = Примерно через {count} дней
        pathway.after_days#other = Примерно через {count} дня
        pathway.total_days#one = Всего примерно {count} день
        pathway.total_days#few = Всего примерно {count} дня
        pathway.total_days#many = Всего примерно {count} дней
        pathway.total_days#other = Всего примерно {count} дня
        pathway.visits#one = {count} визит
        pathway.visits#few = {count} визита
        pathway.visits#many = {count} визитов
        pathway.visits#other = {count} визита
        pathway.valid_days#one = Действует {count} день
        pathway.valid_days#few = Действует {count} дня
        pathway.valid_days#many = Действует {count} дней
        pathway.valid_days#other = Действует {count} дня

        emergency.title = Номера экстренной помощи
        emergency.free_calls = Звонки бесплатны, днём и ночью. Можно звонить даже без документов.
        emergency.112 = Полиция, скорая помощь, пожарные
        emergency.1522 = Насилие и преследование: помощь на многих языках, конфиденциально
        emergency.114 = Дети и подростки в опасности
        emergency.trafficking = Торговля людьми и эксплуатация: если вас заставляют работать или заниматься проституцией
        emergency.asylum = Убежище и беженцы: правовая информация на многих языках
        emergency.sources = Источники: {sources}. По состоянию на {day}
        guide.areas = Услуги по месту
        guide.map = Карта мест
        guide.changes = Изменения с прошлого издания
        guide.added = Новое: {name}
        guide.changed = Изменено: {name}
        guide.removed = Больше нет: {name}
        guide.qr = Сканируйте код: он откроет самую новую версию.

        guide.title = Справочник услуг
        guide.title.area = Справочник услуг: {area}
        guide.number = Издание номер {number}
        guide.edition = Издание: {day}
        guide.verified = Информация актуальна на {day}
        guide.contents = Услуги по видам помощи
        guide.index = Список по названиям
        guide.other = Другие услуги
        guide.services#one = {count} услуга
        guide.services#few = {count} услуги
        guide.services#many = {count} услуг
        guide.services#other = {count} услуги
        guide.empty = В этом справочнике нет услуг.
        guide.see = Смотрите: {section}
        guide.old_mark#one = Знак {mark} означает, что информацию не проверяли более {count} месяца или никогда.
        guide.old_mark#few = Знак {mark} означает, что информацию не проверяли более {count} месяцев или никогда.
        guide.old_mark#many = Знак {mark} означает, что информацию не проверяли более {count} месяцев или никогда.
        guide.old_mark#other = Знак {mark} означает, что информацию не проверяли более {count} месяца или никогда.

        translation.machine = Этот текст переведён автоматически. Ни один человек его не проверял.
        translation.machine_mark = Знак {mark} означает, что текст переведён автоматически или не проверен.
        translation.fallback_mark = Слова со знаком {mark} не переведены: попросите помочь вам их прочитать.
        translation.italian_counts = В случае сомнений действует итальянский текст.

        unit.metres = {value} м
        unit.kilometres = {value} км
        unit.euros = {value} €
        """
}
