// swift-format-ignore-file
extension DemoFiles {
    /// The text of `orari/trips.txt`.
    static let orari_trips_txt = #"""
route_id,service_id,trip_id,trip_headsign,direction_id
1,feriale,1-fer-a,"Ospedale",0
1,feriale,1-fer-b,"Stazione",1
1,festivo,1-fes-a,"Ospedale",0
1,festivo,1-fes-b,"Stazione",1
2,feriale,2-fer-a,"Marini",0
2,feriale,2-fer-b,"Cristo",1
4,feriale,4-fer-a,"Orti",0
4,feriale,4-fer-b,"Stazione",1
6,feriale,6-fer-a,"Cristo",0
6,feriale,6-fer-b,"Pista",1
30,feriale,30-fer-a,"Valenza",0
30,feriale,30-fer-b,"Alessandria",1
33,feriale,33-fer-a,"Casale",0
33,feriale,33-fer-b,"Alessandria",1
41,feriale,41-fer-a,"Acqui Terme",0
41,feriale,41-fer-b,"Alessandria",1
R,feriale,R-fer-a,"Novi Ligure",0
R,feriale,R-fer-b,"Alessandria",1
R,festivo,R-fes-a,"Novi Ligure",0
R,festivo,R-fes-b,"Alessandria",1
N,feriale,N-1,"Orti",0
N,feriale,N-2,"Orti",0
N,feriale,N-3,"Orti",0
N,feriale,N-4,"Orti",0
55,scuola,55-1,"Ovada",0
55,scuola,55-4,"Novi Ligure",1
55,scuola,55-2,"Ovada",0
55,scuola,55-5,"Novi Ligure",1
55,scuola,55-3,"Ovada",0
55,scuola,55-6,"Novi Ligure",1

"""#
}
