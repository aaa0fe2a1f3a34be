// swift-format-ignore-file
extension DemoFiles {
    /// The text of `orari/stops.txt`.
    static let orari_stops_txt = #"""
stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
stazione,"Stazione",44.90850,8.60680,1,
stazione-a,"Stazione, lato piazza",44.90860,8.60690,0,stazione
stazione-b,"Stazione, binari",44.90830,8.60640,0,stazione
garibaldi,"Piazza Garibaldi",44.91080,8.61170,0,
liberta,"Piazza della Libertà",44.91330,8.61560,0,
ospedale,"Ospedale",44.91200,8.62130,0,
marini,"Marini",44.91780,8.61700,0,
orti,"Orti",44.91900,8.62100,0,
pista,"Pista",44.90650,8.62450,0,
cristo,"Cristo",44.89880,8.61600,0,
valenza,"Valenza, piazza",45.01420,8.64600,0,
salvatore,"San Salvatore, bivio",44.99440,8.56700,0,
casale,"Casale, stazione",45.13400,8.45400,0,
tortona,"Tortona, stazione",44.89500,8.85980,0,
novi,"Novi Ligure, stazione",44.76080,8.78700,0,
acqui,"Acqui Terme, stazione",44.67640,8.46990,0,
ovada,"Ovada, stazione",44.63790,8.64600,0,
castellazzo,"Castellazzo, chiesa",44.84570,8.57740,0,
cassine,"Cassine, stazione",44.74840,8.52570,0,

"""#
}
