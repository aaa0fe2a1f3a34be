extension PersonPhrases {
    /// Ukrainian, in the polite form, worded so that it fits women and men alike.
    static let ukrainian = """
        sheet.title = Куди звернутися
        sheet.date = Дата: {day}
        sheet.case = Ваш код: {code}
        sheet.desk = Ваш пункт допомоги: {name}
        sheet.services = Послуги для вас
        sheet.no_services = Поки що ми не знайшли відповідної послуги. Приходьте до нас знову: шукатимемо разом.
        sheet.pathway = Що робити, крок за кроком
        sheet.appointment = Ваш прийом: {day}, {time}
        sheet.notes = Примітки
        sheet.keep = Збережіть цей аркуш і візьміть його з собою.
        sheet.may_change = Години роботи й адреси можуть змінитися. Зателефонуйте, перш ніж іти.
        sheet.tell_us = Якщо вас десь не приймуть, поверніться до нас і розкажіть про це.
        sheet.not_advice = Цей аркуш допомагає зорієнтуватися. Він не замінює поради юриста чи лікаря.
        sheet.free = Цей аркуш безкоштовний.

        label.organization = Організація
        label.gives = Чим допомагають
        label.for_whom = Для кого
        label.notice = Оголошення
        label.address = Адреса
        label.area = Район
        label.getting_there = Як дістатися
        label.phone = Телефон
        label.email = Електронна пошта
        label.website = Сайт
        label.hours = Години роботи
        label.distance = Відстань
        label.languages = Мови спілкування
        label.interpreter = Перекладач
        label.cost = Вартість
        label.bring = Що взяти з собою
        label.apply = Як отримати послугу
        label.appointment = Запис
        label.wait = Час очікування
        label.why = Чому ця послуга
        label.accessibility = Доступність для людей з інвалідністю
        label.checked = Перевірка

        address.confidential = Адреса конфіденційна. Зателефонуйте: вам скажуть, куди прийти.
        address.confidential.ask_desk = Адреса конфіденційна. Запитайте в пункті допомоги.
        phone.extension = {phone}, внутрішній номер {extension}
        phone.note = {phone} ({note})
        phone.none = Загальнодоступного номера телефону немає.

        hours.line = {days}: {hours}
        hours.days.range = {first} – {last}
        hours.days.every = щодня
        hours.span = {opens}–{closes}
        hours.span.next_day = з {opens} до {closes} наступного дня
        hours.all_day = цілодобово
        hours.always = Відчинено щодня, цілодобово
        hours.span.several_days = {first} {opens} – {last} {closes}
        hours.closed = зачинено
        hours.unknown = Ми не знаємо годин роботи. Зателефонуйте, перш ніж іти.
        hours.by_appointment = Лише за попереднім записом
        hours.closure.day = Зачинено {day}
        hours.closure.range = Зачинено з {first} по {last}
        hours.closure.holidays = Зачинено у святкові дні
        hours.closure.reason = {closure} ({reason})
        hours.validity = З {first} по {last}:
        hours.validity.from = З {first}:
        hours.validity.until = До {last} включно:
        hours.last_entry#one = останній вхід за {count} хвилину до закриття
        hours.last_entry#few = останній вхід за {count} хвилини до закриття
        hours.last_entry#many = останній вхід за {count} хвилин до закриття
        hours.last_entry#other = останній вхід за {count} хвилини до закриття
        hours.span.note = {span} ({note})

        cost.free = Безкоштовно
        cost.paid = Платно
        cost.sliding = Ціна залежить від вашого доходу
        cost.option = {option}: {price}
        cost.unknown = Ми не знаємо ціни. Спочатку запитайте.

        documents.group.note = {documents} ({note})
        documents.ask_first = Якщо вам бракує документа, запитайте в пункті допомоги, перш ніж іти.

        appointment.required = Потрібен запис. Зателефонуйте, перш ніж іти.
        wait.days#one = Приблизно {count} день
        wait.days#few = Приблизно {count} дні
        wait.days#many = Приблизно {count} днів
        wait.days#other = Приблизно {count} дня
        distance.straight = {distance} по прямій

        why.need = Відповідає вашій потребі: {need}
        why.near = Це близько: {distance}
        why.language = Мова спілкування: {language}
        why.free = Це безкоштовно
        why.open = Відчинено тоді, коли ви можете прийти
        why.documents = У вас уже є потрібні документи
        why.for_you = Приймають людей у вашій ситуації
        why.ask = Спочатку запитайте, чи можна вам прийти: ми знаємо не все

        freshness.checked = Інформацію перевірено {day}
        freshness.unchecked = Цю інформацію ще ніхто не перевіряв. Зателефонуйте, перш ніж іти.
        freshness.old = Інформація стара (перевірено {day}). Зателефонуйте, перш ніж іти.

        pathway.goal = Мета: {service}
        pathway.go = Зверніться сюди: {service}
        pathway.bring = Візьміть з собою: {documents}
        pathway.receive = Вам видадуть: {documents}
        pathway.same_day = Того самого дня
        pathway.after_days#one = Приблизно через {count} день
        pathway.after_days#few = Приблизно через {count} дні
        pathway.after_days#many = Приблизно через {count} днів
        pathway.after_days#other = Приблизно через {count} дня
        pathway.total_days#one = Загалом приблизно {count} день
        pathway.total_days#few = Загалом приблизно {count} дні
        pathway.total_days#many = Загалом приблизно {count} днів
        pathway.total_days#other = Загалом приблизно {count} дня
        pathway.visits#one = {count} візит
        pathway.visits#few = {count} візити
        pathway.visits#many = {count} візитів
        pathway.visits#other = {count} візиту
        pathway.valid_days#one = Діє {count} день
        pathway.valid_days#few = Діє {count} дні
        pathway.valid_days#many = Діє {count} днів
        pathway.valid_days#other = Діє {count} дня

        emergency.title = Номери екстреної допомоги
        emergency.free_calls = Дзвінки безкоштовні, вдень і вночі. Можна дзвонити навіть без документів.
        emergency.112 = Поліція, швидка допомога, пожежники
        emergency.1522 = Насильство і переслідування: допомога багатьма мовами, конфіденційно
        emergency.114 = Діти й підлітки в небезпеці
        emergency.trafficking = Торгівля людьми та експлуатація: якщо вас змушують працювати або займатися проституцією
        emergency.asylum = Притулок і біженці: правова інформація багатьма мовами
        emergency.sources = Джерела: {sources}. Станом на {day}
        guide.areas = Послуги за місцем
        guide.map = Карта місць
        guide.changes = Зміни від минулого видання
        guide.added = Нове: {name}
        guide.changed = Змінено: {name}
        guide.removed = Більше немає: {name}
        guide.qr = Скануйте код: він відкриє найновішу версію.

        guide.title = Довідник послуг
        guide.title.area = Довідник послуг: {area}
        guide.number = Видання номер {number}
        guide.edition = Видання: {day}
        guide.verified = Інформація актуальна на {day}
        guide.contents = Послуги за видами допомоги
        guide.index = Перелік за назвами
        guide.other = Інші послуги
        guide.services#one = {count} послуга
        guide.services#few = {count} послуги
        guide.services#many = {count} послуг
        guide.services#other = {count} послуги
        guide.empty = У цьому довіднику немає послуг.
        guide.see = Дивіться: {section}
        guide.old_mark#one = Знак {mark} означає, що інформацію не перевіряли понад {count} місяць або ніколи.
        guide.old_mark#few = Знак {mark} означає, що інформацію не перевіряли понад {count} місяці або ніколи.
        guide.old_mark#many = Знак {mark} означає, що інформацію не перевіряли понад {count} місяців або ніколи.
        guide.old_mark#other = Знак {mark} означає, що інформацію не перевіряли понад {count} місяця або ніколи.

        translation.machine = Цей текст перекладено автоматично. Жодна людина його не перевіряла.
        translation.machine_mark = Знак {mark} означає, що текст перекладено автоматично або не перевірено.
        translation.fallback_mark = Слова зі знаком {mark} не перекладено: попросіть допомогти вам їх прочитати.
        translation.italian_counts = У разі сумніву чинним є італійський текст.

        unit.metres = {value} м
        unit.kilometres = {value} км
        unit.euros = {value} €
        """
}
