// swift-format-ignore-file
extension DemoFiles {
    /// The text of `cooperazione/areas.csv`.
    static let cooperazione_areas_csv = #"""
id,parent_id,kind,name,code,latitude,longitude
area-it,,country,Italia,IT,,
area-01,area-it,region,Piemonte,01,,
area-006,area-01,province,Alessandria,006,44.91297,8.6154
area-006001,area-006,municipality,Acqui Terme,006001,44.67661,8.46975
area-006003,area-006,municipality,Alessandria,006003,44.91297,8.61540
area-006009,area-006,municipality,Arquata Scrivia,006009,44.68674,8.88574
area-006012,area-006,municipality,Basaluzzo,006012,44.76829,8.70593
area-006020,area-006,municipality,Borgo San Martino,006020,45.08909,8.52362
area-006021,area-006,municipality,Bosco Marengo,006021,44.82209,8.67599
area-006025,area-006,municipality,Cabella Ligure,006025,44.67308,9.09629
area-006029,area-006,municipality,Capriata d'Orba,006029,44.72997,8.68894
area-006039,area-006,municipality,Casale Monferrato,006039,45.13503,8.45261
area-006043,area-006,municipality,Cassine,006043,44.74822,8.52548
area-006047,area-006,municipality,Castellazzo Bormida,006047,44.84547,8.57712
area-006053,area-006,municipality,Castelnuovo Scrivia,006053,44.97942,8.88163
area-006068,area-006,municipality,Felizzano,006068,44.89804,8.43580
area-006075,area-006,municipality,Frugarolo,006075,44.83899,8.67906
area-006081,area-006,municipality,Gavi,006081,44.68830,8.80361
area-006114,area-006,municipality,Novi Ligure,006114,44.76018,8.78710
area-006115,area-006,municipality,Occimiano,006115,45.06018,8.50666
area-006121,area-006,municipality,Ovada,006121,44.63747,8.64639
area-006123,area-006,municipality,Ozzano Monferrato,006123,45.10189,8.37623
area-006136,area-006,municipality,Ponzone,006136,44.58641,8.45961
area-006138,area-006,municipality,Pozzolo Formigaro,006138,44.79387,8.78155
area-006142,area-006,municipality,Quattordio,006142,44.89921,8.40599
area-006151,area-006,municipality,Sale,006151,44.98475,8.80897
area-006154,area-006,municipality,San Salvatore Monferrato,006154,44.99481,8.56669
area-006160,area-006,municipality,Serravalle Scrivia,006160,44.71947,8.85899
area-006174,area-006,municipality,Tortona,006174,44.89474,8.86016
area-006177,area-006,municipality,Valenza,006177,45.01447,8.64623
area-006181,area-006,municipality,Viguzzolo,006181,44.90492,8.92008
area-006185,area-006,municipality,Villanova Monferrato,006185,45.18179,8.47847

"""#
}
