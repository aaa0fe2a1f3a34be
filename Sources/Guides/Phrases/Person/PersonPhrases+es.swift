extension PersonPhrases {
    /// Spanish, in the polite form.
    static let spanish = """
        sheet.title = Adónde ir
        sheet.date = Fecha: {day}
        sheet.case = Su código: {code}
        sheet.desk = Su punto de atención: {name}
        sheet.services = Servicios para usted
        sheet.no_services = Por ahora no hemos encontrado un servicio adecuado. Vuelva aquí: buscaremos juntos.
        sheet.pathway = Qué hacer, paso a paso
        sheet.appointment = Tu cita: {day}, {time}
        sheet.notes = Notas
        sheet.keep = Guarde esta hoja y llévela con usted.
        sheet.may_change = Los horarios y las direcciones pueden cambiar. Llame antes de ir.
        sheet.tell_us = Si en un servicio no le atienden, vuelva y cuéntenoslo.
        sheet.not_advice = Esta hoja ayuda a orientarse. No sustituye el consejo de un abogado o de un médico.
        sheet.free = Esta hoja es gratuita.

        label.organization = Entidad
        label.gives = Qué ofrece
        label.for_whom = Para quién
        label.notice = Aviso
        label.address = Dirección
        label.area = Zona
        label.getting_there = Cómo llegar
        label.phone = Teléfono
        label.email = Correo electrónico
        label.website = Sitio web
        label.hours = Horario
        label.distance = Distancia
        label.languages = Idiomas que hablan
        label.interpreter = Intérprete
        label.cost = Precio
        label.bring = Qué llevar
        label.apply = Cómo acceder
        label.appointment = Cita
        label.wait = Tiempo de espera
        label.why = Por qué este servicio
        label.accessibility = Accesibilidad
        label.checked = Comprobación

        address.confidential = La dirección es confidencial. Llame: le dirán adónde ir.
        address.confidential.ask_desk = La dirección es confidencial. Pregunte en el punto de atención.
        phone.extension = {phone}, extensión {extension}
        phone.note = {phone} ({note})
        phone.none = No hay un teléfono público.

        hours.line = {days}: {hours}
        hours.days.range = de {first} a {last}
        hours.days.every = todos los días
        hours.span = {opens}–{closes}
        hours.span.next_day = de {opens} a {closes} del día siguiente
        hours.all_day = 24 horas
        hours.always = Abierto todos los días, las 24 horas
        hours.span.several_days = desde el {first} a las {opens} hasta el {last} a las {closes}
        hours.closed = cerrado
        hours.unknown = No sabemos el horario. Llame antes de ir.
        hours.by_appointment = Solo con cita previa
        hours.closure.day = Cerrado el {day}
        hours.closure.range = Cerrado del {first} al {last}
        hours.closure.holidays = Cerrado los días festivos
        hours.closure.reason = {closure} ({reason})
        hours.validity = Del {first} al {last}:
        hours.validity.from = Desde el {first}:
        hours.validity.until = Hasta el {last}:
        hours.last_entry#one = última entrada {count} minuto antes del cierre
        hours.last_entry#many = última entrada {count} de minutos antes del cierre
        hours.last_entry#other = última entrada {count} minutos antes del cierre
        hours.span.note = {span} ({note})

        cost.free = Gratis
        cost.paid = Hay que pagar
        cost.sliding = El precio depende de sus ingresos
        cost.option = {option}: {price}
        cost.unknown = No sabemos el precio. Pregunte antes.

        documents.group.note = {documents} ({note})
        documents.ask_first = Si le falta un documento, pregunte en el punto de atención antes de ir.

        appointment.required = Se necesita cita. Llame antes de ir.
        wait.days#one = Alrededor de {count} día
        wait.days#many = Alrededor de {count} de días
        wait.days#other = Alrededor de {count} días
        distance.straight = {distance} en línea recta

        why.need = Responde a su necesidad: {need}
        why.near = Está cerca: {distance}
        why.language = Hablan {language}
        why.free = Es gratis
        why.open = Está abierto cuando usted puede ir
        why.documents = Usted ya tiene los documentos necesarios
        why.for_you = Atiende a personas en su situación
        why.ask = Pregunte antes si puede ir: no lo sabemos todo

        freshness.checked = Información comprobada el {day}
        freshness.unchecked = Nadie ha comprobado todavía esta información. Llame antes de ir.
        freshness.old = Información antigua, comprobada el {day}. Llame antes de ir.

        pathway.goal = Para llegar a: {service}
        pathway.go = Vaya a: {service}
        pathway.bring = Lleve: {documents}
        pathway.receive = Recibirá: {documents}
        pathway.same_day = El mismo día
        pathway.after_days#one = Después de aproximadamente {count} día
        pathway.after_days#many = Después de aproximadamente {count} de días
        pathway.after_days#other = Después de aproximadamente {count} días
        pathway.total_days#one = En total, alrededor de {count} día
        pathway.total_days#many = En total, alrededor de {count} de días
        pathway.total_days#other = En total, alrededor de {count} días
        pathway.visits#one = {count} visita
        pathway.visits#many = {count} de visitas
        pathway.visits#other = {count} visitas
        pathway.valid_days#one = Válido {count} día
        pathway.valid_days#many = Válido {count} de días
        pathway.valid_days#other = Válido {count} días

        emergency.title = Números de emergencia
        emergency.free_calls = Las llamadas son gratuitas, de día y de noche. Puede llamar incluso sin papeles.
        emergency.112 = Policía, ambulancia, bomberos
        emergency.1522 = Violencia y acoso: ayuda en muchos idiomas, de forma confidencial
        emergency.114 = Niños y adolescentes en peligro
        emergency.trafficking = Trata y explotación: si alguien le obliga a trabajar o a prostituirse
        emergency.asylum = Asilo y refugiados: información legal en muchos idiomas
        emergency.sources = Fuentes: {sources}. A fecha de {day}.
        guide.areas = Servicios por lugar
        guide.map = Mapa de lugares
        guide.changes = Cambios desde la última edición
        guide.added = Nuevo: {name}
        guide.changed = Cambiado: {name}
        guide.removed = Ya no está: {name}
        guide.qr = Escanea el código: abre la versión más reciente.

        guide.title = Guía de servicios
        guide.title.area = Guía de servicios: {area}
        guide.number = Edición número {number}
        guide.edition = Edición: {day}
        guide.verified = Información actualizada al {day}
        guide.contents = Servicios según la necesidad
        guide.index = Lista por nombre
        guide.other = Otros servicios
        guide.services#one = {count} servicio
        guide.services#many = {count} de servicios
        guide.services#other = {count} servicios
        guide.empty = No hay servicios en esta guía.
        guide.see = Véase: {section}
        guide.old_mark#one = El signo {mark} indica información comprobada hace más de {count} mes, o nunca.
        guide.old_mark#many = El signo {mark} indica información comprobada hace más de {count} de meses, o nunca.
        guide.old_mark#other = El signo {mark} indica información comprobada hace más de {count} meses, o nunca.

        translation.machine = Este texto lo ha traducido una máquina. Ninguna persona lo ha revisado.
        translation.machine_mark = El signo {mark} indica un texto traducido por una máquina o no revisado.
        translation.fallback_mark = Las palabras con el signo {mark} no están traducidas: pida ayuda para leerlas.
        translation.italian_counts = En caso de duda, vale el texto italiano.

        unit.metres = {value} m
        unit.kilometres = {value} km
        unit.euros = {value} €
        """
}
