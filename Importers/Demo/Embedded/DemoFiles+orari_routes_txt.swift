// swift-format-ignore-file
extension DemoFiles {
    /// The text of `orari/routes.txt`.
    static let orari_routes_txt = #"""
route_id,agency_id,route_short_name,route_long_name,route_type
1,ld,1,Stazione - Ospedale,3
2,ld,2,Cristo - Marini,3
4,ld,4,Stazione - Orti,3
6,ld,6,Pista - Ospedale,3
30,ld,30,Alessandria - Valenza,3
33,ld,33,Alessandria - Casale Monferrato,3
41,ld,41,Alessandria - Acqui Terme,3
R,ld,R,Alessandria - Tortona - Novi Ligure,2
N,ld,N,Servizio serale,3
55,ld,55,Novi Ligure - Ovada a chiamata,3

"""#
}
