extension PartnerPhrases {
    /// Spanish, in the polite form; no reader of it has checked it.
    static let spanish = """
        note.title = Qué ha sido de {file}
        note.applied = Recogido, como importación {run}.
        note.held = Aún no recogido; lo mirará la oficina: {reason}
        note.refused = No recogido: {reason}
        note.no_profile = en esta carpeta falta {file}
        note.rows = Filas leídas: {count}; rechazadas: {rejected}
        note.findings = Por corregir:
        note.error_file = Las filas rechazadas, cada una con su motivo: {file}. Corríjanlas y vuelvan a enviar ese \
        archivo.
        note.changes = Qué ha cambiado:
        note.kept = Dónde mantenemos por ahora un valor nuestro:
        note.conflicts = Dónde tanto ustedes como nosotros hemos cambiado el valor; lo mirará la oficina:
        note.stop.rejected_rows = se rechazaron {count} de {total} filas
        note.stop.missing_records = faltan {count} de las {total} fichas que había hasta ahora
        note.missing = Ya no están en su lista; se quedan, marcadas como no confirmadas:
        note.blank = Vacíos esta vez; se queda el valor anterior, marcado como no confirmado:
        note.more = … y {count} más
        import.refused = No se pudo leer nada: no se ha escrito nada.
        import.kind.create#one = {count} nuevo
        import.kind.create#other = {count} nuevos
        import.kind.create#many = {count} de nuevos
        import.kind.update#one = {count} cambiado
        import.kind.update#other = {count} cambiados
        import.kind.update#many = {count} de cambiados
        import.kind.unchanged#one = {count} igual
        import.kind.unchanged#other = {count} iguales
        import.kind.unchanged#many = {count} de iguales
        import.kind.keep_ours#one = {count} mantenido como el nuestro
        import.kind.keep_ours#other = {count} mantenidos como los nuestros
        import.kind.keep_ours#many = {count} de mantenidos como los nuestros
        import.kind.conflict#one = {count} en conflicto
        import.kind.conflict#other = {count} en conflicto
        import.kind.conflict#many = {count} en conflicto
        import.kind.not_confirmed#one = {count} no confirmado
        import.kind.not_confirmed#other = {count} no confirmados
        import.kind.not_confirmed#many = {count} de no confirmados
        trouble.import.unreadable = no se puede leer {place}: {detail}
        trouble.import.nothingToRead = no hay nada en {place} que este perfil pueda leer: {detail}
        trouble.import.malformedProfile = el perfil no sirve, en {place}: {detail}
        finding.unreadable_file.seen = El archivo no se puede leer hasta el final ({value})
        finding.unreadable_file.remedy = Expórtenlo de nuevo y comprueben que está entero; no se ha tomado nada de él
        finding.empty_file.seen = El archivo no tiene filas
        finding.empty_file.remedy = Comprueben que es el archivo correcto; las fichas que ya había se quedan
        finding.unknown_table.seen = El archivo {file} no es una tabla que conozcamos
        finding.unknown_table.remedy = Si importa, denle el nombre de una tabla HSDS (como services.csv); si no, no \
        hagan caso
        finding.missing_column.seen = Falta la columna «{field}»
        finding.missing_column.remedy = Añadan la columna al archivo, o corrijan su nombre en la primera línea o en \
        el perfil, o quiten las líneas de encima de los nombres de las columnas
        finding.unknown_column.seen = La columna «{field}» no se lee
        finding.unknown_column.remedy = Si tiene algo útil, añádanla al perfil; si no, pónganla entre las que se \
        ignoran
        finding.repeated_column.seen = La columna «{field}» aparece más de una vez
        finding.repeated_column.remedy = Den a cada columna un nombre propio; solo se ha leído la primera
        finding.unknown_member.seen = El miembro «{field}» no se lee
        finding.unknown_member.remedy = Si tiene algo útil, envíenlo con su nombre HSDS o lean el archivo con un \
        perfil de formato json-list; si no, no hagan caso
        finding.repeated_member.seen = El miembro «{field}» aparece más de una vez en un objeto
        finding.repeated_member.remedy = Dejen el correcto y quiten los demás; se ha tomado el primero
        finding.wrong_type.seen = El miembro «{field}» contiene «{value}», que no es de tipo {expected}
        finding.wrong_type.remedy = Escriban un valor de tipo {expected}; el miembro se ha dejado fuera
        finding.missing_member.seen = La norma pide el miembro «{field}»
        finding.missing_member.remedy = Rellénenlo; la ficha se ha tomado sin él
        finding.unknown_record.seen = Por sus miembros no se sabe qué clase de ficha es ({value})
        finding.unknown_record.remedy = Si es una ficha, envíenla con los miembros que pide HSDS; si no, no hagan caso
        finding.ragged_row.seen = La fila tiene {value} campos en vez de {expected}
        finding.ragged_row.remedy = Busquen un separador de más o de menos, o comillas que falten; un texto con un \
        separador va entre comillas
        finding.stray_quote.seen = Hay unas comillas fuera de lugar en el campo «{field}»
        finding.stray_quote.remedy = Dupliquen las comillas dentro de un texto entrecomillado y comprueben el valor \
        leído
        finding.blank_row.seen = Fila vacía
        finding.blank_row.remedy = No hay que hacer nada
        finding.missing_element.seen = El archivo no tiene ningún elemento «{field}»
        finding.missing_element.remedy = Comprueben la ruta de las entradas en el perfil; la raíz del archivo es \
        «{value}»
        finding.missing_identifier.seen = Falta el identificador (campo «{field}»)
        finding.missing_identifier.remedy = Den a la fila un identificador: sin él, el próximo envío no podría \
        reconocerla
        finding.wrong_total.seen = La lista dice tener {value} entradas, y han llegado {expected}
        finding.wrong_total.remedy = Descarguen todas las páginas y envíenlas juntas; lo que no ha llegado no está \
        confirmado
        finding.shared_identifier.seen = El identificador «{value}» es también el de una ficha de {expected}
        finding.shared_identifier.remedy = Digan cuál de los dos está mal; se han tomado los dos
        finding.duplicate_identifier.seen = El identificador «{value}» aparece ya más arriba
        finding.duplicate_identifier.remedy = Den a cada fila un identificador propio; solo se ha tomado la primera
        finding.inconsistent_repeat.seen = El campo «{field}» dice «{value}», pero más arriba «{expected}»
        finding.inconsistent_repeat.remedy = Elijan el valor correcto y úsenlo en todas las filas; por ahora vale el \
        primero
        finding.dangling_reference.seen = El campo «{field}» remite a «{value}», que no está en {expected}
        finding.dangling_reference.remedy = Añadan la ficha que falta o corrijan el identificador
        finding.missing_value.seen = Falta el valor de «{field}»
        finding.missing_value.remedy = Escriban el valor: sin él la ficha no sirve a nadie
        finding.bad_date.seen = No se puede leer la fecha «{value}» del campo «{field}»
        finding.bad_date.remedy = Escriban un día que exista, en la forma {expected}
        finding.bad_time.seen = No se puede leer la hora «{value}» del campo «{field}»
        finding.bad_time.remedy = Escríbanla como {expected}, de 00:00 a 24:00
        finding.bad_number.seen = No se puede leer el número «{value}» del campo «{field}»
        finding.bad_number.remedy = Escriban solo cifras, sin unidad, los decimales como dice el perfil (tras un \
        punto si no dice nada)
        finding.bad_coordinate.seen = Las coordenadas {value} no son un punto de la Tierra
        finding.bad_coordinate.remedy = Comprueben que latitud y longitud no están cambiadas y que no falta ninguna
        finding.bad_email.seen = La dirección de correo «{value}» no es válida
        finding.bad_email.remedy = Escriban una sola dirección, como {expected}
        finding.bad_url.seen = La dirección web «{value}» no es válida
        finding.bad_url.remedy = Escríbanla entera, como {expected}
        finding.bad_phone.seen = El número de teléfono «{value}» no tiene cifras
        finding.bad_phone.remedy = Escriban el número, como {expected}
        finding.bad_language.seen = No se reconoce el idioma «{value}»
        finding.bad_language.remedy = Usen el código del idioma (BCP 47): {expected}
        finding.bad_code.seen = El campo «{field}» no puede ser «{value}»
        finding.bad_code.remedy = Usen uno de estos valores: {expected}
        finding.bad_flag.seen = El campo «{field}» tiene que ser sí o no, no «{value}»
        finding.bad_flag.remedy = Escriban true o false
        finding.bad_rule.seen = No se puede leer la condición de acceso ({expected}): «{value}»
        finding.bad_rule.remedy = Corrijan sus parámetros; por ahora se queda como texto y no excluye a nadie
        finding.control_character.seen = Se han quitado caracteres invisibles del campo «{field}»
        finding.control_character.remedy = Comprueben el texto: {value}
        finding.reversed_range.seen = El campo «{field}» es «{value}», pero debería ser {expected}
        finding.reversed_range.remedy = Comprueben si los dos valores están cambiados
        finding.unmapped_value.seen = El valor «{value}» del campo «{field}» no está en la tabla de conversión
        finding.unmapped_value.remedy = Añádanlo al perfil (tabla «{expected}») con nuestro término
        finding.unknown_term.seen = El término «{value}» no está en el vocabulario de necesidades
        finding.unknown_term.remedy = Usen un término del vocabulario, o añadan el término a taxonomy_terms
        finding.unknown_document.seen = El documento «{value}» no está en el vocabulario de documentos
        finding.unknown_document.remedy = Usen el identificador del documento (como tax_code); por ahora se queda \
        como texto
        finding.unstructured_hours.seen = El horario se ha quedado como texto: «{value}»
        finding.unstructured_hours.remedy = Si es posible, escríbanlo así: lun-vie 9-12.30, 14-17
        finding.unstructured_eligibility.seen = Una condición de acceso es solo texto: «{value}»
        finding.unstructured_eligibility.remedy = Si es posible, escríbanla como regla (edad, situación legal, \
        residencia…)
        finding.wrong_encoding.seen = El archivo declara la codificación {value} y está en {expected}
        finding.wrong_encoding.remedy = No se pierde nada; expórtenlo con la codificación que declara
        finding.escaped_markup.seen = El texto de {field} lleva etiquetas web: {value}
        finding.escaped_markup.remedy = No se pierde nada; se ha leído como {expected}. Exporten texto simple si \
        pueden
        finding.made_up_identifier.seen = {field} {value} no tiene identificador; se le ha dado {expected}
        finding.made_up_identifier.remedy = Denle una Key propia: sin ella cuenta como nuevo cuando cambia su nombre
        finding.unmapped_element.seen = Nada de lo nuestro recoge {field}; ahí dice: {value}
        finding.unmapped_element.remedy = Si importa, dígannoslo; si no, no hay que hacer nada
        finding.withheld_value.seen = {field} no lo comunican ustedes: {value}
        finding.withheld_value.remedy = No hay que hacer nada
        finding.out_of_use.seen = {field} ya no se usa, dicen ustedes ({value} {expected})
        finding.out_of_use.remedy = No hay que hacer nada si es así
        finding.possible_same_service.seen = {value} tiene el mismo nombre y texto en varios lugares ({expected})
        finding.possible_same_service.remedy = Si son un solo servicio, denles la misma ServiceGroupKey
        finding.passed_over.seen = {value} elementos del mapa no son servicios y se han dejado fuera
        finding.passed_over.remedy = No hay que hacer nada
        partner.answer.seen = Lo hemos visto
        partner.answer.accept = Acogemos a la persona
        partner.answer.waitlist = En lista de espera
        partner.answer.begin = Hemos empezado
        partner.answer.decline = No podemos acoger a la persona
        partner.answer.done = Está hecho
        partner.answer.fail = No salió adelante
        partner.message.subject = Una petición de {desk}
        partner.message.request = {desk} quisiera enviar a una persona a «{service}». ¿Pueden acogerla?
        partner.message.reminder = {desk} espera todavía su respuesta sobre «{service}».
        partner.message.link = Respondan aquí, sin contraseña: {url}
        partner.message.code = O llámennos y digan este código: {code}
        partner.message.code_alone = Llámennos y digan este código: {code}
        partner.message.until = El código vale hasta el {day}.
        partner.message.how = Bastan dos toques: sí, más tarde, no y por qué. Abrir la página no responde por ustedes.
        partner.message.private = En este mensaje no hay nada sobre la persona. Por favor, no lo reenvíen.
        """
}
