// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/contacts.csv`.
    static let cooperazione_contacts_csv = #"""
id,organization_id,name,department,email,is_confidential,service_id,title
con-1,org-asl,Ufficio relazioni con il pubblico,Comunicazione,urp@asl-demo.example,false,,
con-2,,Operatrice di turno,,turno@lequerce.example,true,svc-querce-rifugio,Reperibile giorno e notte
con-3,,Ufficio ingressi,,ingressi@ilcortile.example,false,svc-cortile-accoglienza,Coordinamento
con-4,,Segreteria legale,,termini@clinicatanaro.example,false,svc-clinica-ricorso,Urgenze sui termini

"""#
}
