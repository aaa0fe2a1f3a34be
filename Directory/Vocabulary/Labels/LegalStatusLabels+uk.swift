extension LegalStatusLabels {
    /// Ukrainian labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let ukrainian = """
        citizen | Громадянин або громадянка Італії | італієць; італійка
        eu_citizen | Громадянин або громадянка ЄС | європеєць; cittadino UE
        long_term_resident | Довгостроковий дозвіл на проживання ЄС | постійне проживання; carta di soggiorno
        work_permit | Дозвіл на проживання для роботи | робочий дозвіл; lavoro subordinato
        family_permit | Дозвіл на проживання для сім'ї | возз'єднання сім'ї; motivi familiari
        study_permit | Дозвіл на проживання для навчання | студент; студентка
        asylum_seeker | Шукач притулку | чекаю на притулок; C3
        refugee | Біженець або біженка | статус біженця; політичний притулок
        subsidiary_protection | Додатковий захист | protezione sussidiaria
        special_protection | Спеціальний або тимчасовий захист | тимчасовий захист; Україна; protezione temporanea
        trafficking_permit | Дозвіл для жертв торгівлі людьми чи насильства | особливі випадки; casi speciali; art. 18
        minor | Неповнолітній іноземець | до 18 років; дитина без батьків; MSNA
        renewal_pending | Дозвіл на продовженні | чекаю на новий дозвіл; ricevuta; cedolino
        undocumented | Без дозволу на проживання | без документів; нелегально
        stateless | Особа без громадянства | апатрид; apolide
        """
}
