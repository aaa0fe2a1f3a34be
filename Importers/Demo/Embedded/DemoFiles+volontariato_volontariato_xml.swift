// swift-format-ignore-file
extension DemoFiles {
    /// The text of `volontariato/volontariato.xml`.
    static let volontariato_volontariato_xml = #"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Rete di prova: associazioni, numeri e caselle di posta sono inventati. -->
<elenco titolo="Attività di volontariato in provincia" aggiornato="2026-11-20">
  <attivita codice="vol-01" verificata="2026-11-15">
    <associazione codice="a01">Ambulatorio Aperto Volontari</associazione>
    <titolo>Ambulatorio senza appuntamento</titolo>
    <descrizione>Medici in pensione e infermiere visitano chi non ha ancora il medico. Non si chiedono documenti né denaro.</descrizione>
    <traduzione lingua="en"><titolo>Walk-in clinic</titolo><descrizione>Retired doctors and nurses see people who have no doctor yet. No papers and no money asked.</descrizione></traduzione>
    <traduzione lingua="ar"><titolo>عيادة من دون موعد</titolo><descrizione>أطباء متقاعدون وممرضات يعالجون من ليس لديه طبيب بعد. لا تطلب وثائق ولا نقود.</descrizione></traduzione>
    <ambiti><ambito>medico senza appuntamento</ambito><ambito>farmaci</ambito></ambiti>
    <sede lat="44.90981" lon="8.61064"><via>Via Guasco 49</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 501</telefono><posta>ambulatorioapertovolontari@volontari-demo.example</posta></recapiti>
    <orario>lun, mer, ven 15-18.30</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>fr</lingua><lingua>ar</lingua></lingue><costo>gratuito</costo><attesa giorni="0"/>
  </attivita>
  <attivita codice="vol-02" verificata="2026-11-15">
    <associazione codice="a01">Ambulatorio Aperto Volontari</associazione>
    <titolo>Dentista solidale</titolo>
    <descrizione>Cure dei denti urgenti per chi non può pagare; prima visita il lunedì.</descrizione>
    <ambiti><ambito>dentista</ambito></ambiti>
    <sede lat="44.90981" lon="8.61064"><via>Via Guasco 49</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 502</telefono><posta>ambulatorioapertovolontari@volontari-demo.example</posta></recapiti>
    <orario>lun 14-18</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua></lingue><costo>offerta libera</costo><attesa giorni="12"/>
    <posti liberi="2" totali="8" al="2026-11-15"/>
  </attivita>
  <attivita codice="vol-03" verificata="2026-10-20">
    <associazione codice="a01">Ambulatorio Aperto Volontari</associazione>
    <titolo>Banco dei farmaci</titolo>
    <descrizione>Dà medicine donate a chi porta una ricetta e non può comprarle.</descrizione>
    <ambiti><ambito>farmaci</ambito></ambiti>
    <sede lat="44.75894" lon="8.78296"><via>Via Girardengo 37</via><cap>15067</cap><comune istat="006114">Novi Ligure</comune></sede>
    <recapiti><telefono>0143 555 501</telefono><posta>ambulatorioapertovolontari@volontari-demo.example</posta></recapiti>
    <orario>mar, ven 9.30-12</orario>
    <lingue><lingua>it</lingua><lingua>es</lingua></lingue><costo>gratuito</costo>
    <servono><documento>ricetta</documento></servono><attesa giorni="0"/>
  </attivita>
  <attivita codice="vol-04" verificata="2026-11-04">
    <associazione codice="a01">Ambulatorio Aperto Volontari</associazione>
    <titolo>Ascolto psicologico volontario</titolo>
    <descrizione>Psicologhe e mediatori ascoltano chi ha vissuto guerra, viaggio e perdita.</descrizione>
    <ambiti><ambito>psicologo</ambito><ambito>traumi</ambito></ambiti>
    <sede lat="44.90777" lon="8.61422"><via>Via Guasco 51</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 503</telefono><posta>ambulatorioapertovolontari@volontari-demo.example</posta></recapiti>
    <orario>gio 16-19.30</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>fr</lingua><lingua>ar</lingua><lingua>fa</lingua></lingue><costo>gratuito</costo><attesa giorni="15"/>
    <posti liberi="1" totali="10" al="2026-11-04"/>
  </attivita>
  <attivita codice="vol-05" verificata="2026-11-18">
    <associazione codice="a02">Parole in Piazza</associazione>
    <titolo>Conversazione in italiano al parco</titolo>
    <descrizione>Si parla camminando, a piccoli gruppi, senza libri e senza iscrizione.</descrizione>
    <traduzione lingua="en"><titolo>Italian conversation in the park</titolo><descrizione>People talk while they walk, in small groups, without books and without signing up.</descrizione></traduzione>
    <traduzione lingua="ar"><titolo>محادثة بالإيطالية في الحديقة</titolo><descrizione>نتكلم ونحن نمشي، في مجموعات صغيرة، من دون كتب ومن دون تسجيل.</descrizione></traduzione>
    <ambiti><ambito>italiano</ambito></ambiti>
    <sede lat="44.91010" lon="8.60830"><via>Giardini della stazione</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 504</telefono><telefono>0131 555 505</telefono><posta>paroleinpiazza@volontari-demo.example</posta></recapiti>
    <orario>mar, gio 17.30-19; sab 10-11.30</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>ar</lingua><lingua>es</lingua></lingue><costo>gratuito</costo><attesa giorni="0"/>
    <posti liberi="15" totali="30" al="2026-11-18"/>
  </attivita>
  <attivita codice="vol-06" verificata="2026-11-09">
    <associazione codice="a02">Parole in Piazza</associazione>
    <titolo>Italiano per mamme con bambini</titolo>
    <descrizione>Lezioni al mattino con una stanza dei giochi accanto.</descrizione>
    <ambiti><ambito>italiano</ambito><ambito>incontri per donne</ambito></ambiti>
    <sede lat="44.91799" lon="8.61901"><via>Via Bellini 44</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 506</telefono><posta>paroleinpiazza@volontari-demo.example</posta></recapiti>
    <orario>lun, mer 9.15-11.15</orario>
    <lingue><lingua>it</lingua><lingua>ar</lingua><lingua>fr</lingua><lingua>bn</lingua></lingue><costo>gratuito</costo>
    <per>donne</per><attesa giorni="6"/>
    <posti liberi="4" totali="14" al="2026-11-09"/>
  </attivita>
  <attivita codice="vol-07" verificata="2026-10-05">
    <associazione codice="a02">Parole in Piazza</associazione>
    <titolo>Leggere e scrivere da capo</titolo>
    <descrizione>Alfabeto, numeri e firme, con un volontario ogni due persone.</descrizione>
    <ambiti><ambito>alfabetizzazione</ambito></ambiti>
    <sede lat="45.01765" lon="8.64289"><via>Via Banda Lenti 29</via><cap>15048</cap><comune istat="006177">Valenza</comune></sede>
    <recapiti><telefono>0131 555 507</telefono><posta>paroleinpiazza@volontari-demo.example</posta></recapiti>
    <orario>mar, gio 15-17</orario>
    <lingue><lingua>it</lingua><lingua>ti</lingua><lingua>ur</lingua></lingue><costo>gratuito</costo><attesa giorni="4"/>
    <posti liberi="3" totali="10" al="2026-11-16"/>
  </attivita>
  <attivita codice="vol-08" verificata="2026-11-12">
    <associazione codice="a11">Voci di Tortona</associazione>
    <titolo>Caffè delle lingue</titolo>
    <descrizione>Tavoli di italiano, inglese e arabo: chi insegna una lingua ne impara un’altra.</descrizione>
    <ambiti><ambito>italiano</ambito><ambito>incontri</ambito></ambiti>
    <sede lat="44.89518" lon="8.85748"><via>Corso Leoniero 41</via><cap>15057</cap><comune istat="006174">Tortona</comune></sede>
    <recapiti><telefono>0131 555 508</telefono><posta>vociditortona@volontari-demo.example</posta></recapiti>
    <orario>ven 18-20</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>ar</lingua></lingue><costo>gratuito</costo><attesa giorni="0"/>
  </attivita>
  <attivita codice="vol-09" verificata="2026-09-19">
    <associazione codice="a11">Voci di Tortona</associazione>
    <titolo>Patente e quiz insieme</titolo>
    <descrizione>Volontari spiegano le parole difficili dei quiz della patente.</descrizione>
    <ambiti><ambito>patente</ambito></ambiti>
    <sede lat="44.89518" lon="8.85748"><via>Corso Leoniero 41</via><cap>15057</cap><comune istat="006174">Tortona</comune></sede>
    <recapiti><telefono>0131 555 509</telefono><posta>vociditortona@volontari-demo.example</posta></recapiti>
    <orario>mer 20.30-22.30</orario>
    <lingue><lingua>it</lingua><lingua>ro</lingua><lingua>sq</lingua></lingue><costo>gratuito</costo><attesa giorni="3"/>
    <posti liberi="6" totali="12" al="2026-11-16"/>
  </attivita>
  <attivita codice="vol-10" verificata="2026-10-31">
    <associazione codice="a03">Guardaroba San Rocco</associazione>
    <titolo>Vestiti e coperte</titolo>
    <descrizione>Un cambio completo a persona ogni mese; taglie da bambino il sabato.</descrizione>
    <traduzione lingua="en"><titolo>Clothes and blankets</titolo><descrizione>A full change of clothes for each person every month; children’s sizes on Saturdays.</descrizione></traduzione>
    <traduzione lingua="ar"><titolo>ملابس وبطانيات</titolo><descrizione>ملابس كاملة لكل شخص مرة في الشهر؛ مقاسات الأطفال يوم السبت.</descrizione></traduzione>
    <ambiti><ambito>vestiti</ambito></ambiti>
    <sede lat="44.90905" lon="8.61068"><via>Via Tiziano 58</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 510</telefono><telefono>0131 555 511</telefono><posta>guardarobasanrocco@volontari-demo.example</posta></recapiti>
    <orario>mar, gio 14.30-17; sab 9-11</orario>
    <lingue><lingua>it</lingua><lingua>fr</lingua><lingua>ar</lingua></lingue><costo>gratuito</costo><attesa giorni="0"/>
  </attivita>
  <attivita codice="vol-11" verificata="2026-11-20">
    <associazione codice="a03">Guardaroba San Rocco</associazione>
    <titolo>Docce e lavanderia</titolo>
    <descrizione>Asciugamano e sapone li dà il centro; il bucato si ritira il giorno dopo.</descrizione>
    <ambiti><ambito>docce</ambito></ambiti>
    <sede lat="44.90955" lon="8.62053"><via>Via Tiziano 60</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 512</telefono><posta>guardarobasanrocco@volontari-demo.example</posta></recapiti>
    <orario>lun, mar, mer, gio, ven 8.30-11.30</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>ar</lingua></lingue><costo>gratuito</costo><attesa giorni="0"/>
    <posti liberi="6" totali="12" al="2026-11-20"/>
  </attivita>
  <attivita codice="vol-12" verificata="2026-11-13">
    <associazione codice="a04">Emporio della Fraschetta</associazione>
    <titolo>Emporio solidale</titolo>
    <descrizione>Una tessera a punti per fare la spesa gratis, con verdura fresca e latte.</descrizione>
    <traduzione lingua="en"><titolo>Solidarity shop</titolo><descrizione>A points card to shop for free, with fresh vegetables and milk.</descrizione></traduzione>
    <ambiti><ambito>spesa</ambito></ambiti>
    <sede lat="44.91692" lon="8.61908"><via>Via Genova 203</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 513</telefono><posta>emporiodellafraschetta@volontari-demo.example</posta></recapiti>
    <orario>mar, gio, sab 9-12.30</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>ar</lingua><lingua>sq</lingua></lingue><costo>gratuito</costo>
    <servono><documento>isee</documento><documento>documento</documento></servono><attesa giorni="14"/>
    <posti liberi="8" totali="150" al="2026-11-13"/>
  </attivita>
  <attivita codice="vol-13" verificata="2026-11-13">
    <associazione codice="a04">Emporio della Fraschetta</associazione>
    <titolo>Pannolini e latte</titolo>
    <descrizione>Prodotti per i primi due anni; si parla con una puericultrice.</descrizione>
    <ambiti><ambito>neonati</ambito></ambiti>
    <sede lat="44.91692" lon="8.61908"><via>Via Genova 203</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 514</telefono><posta>emporiodellafraschetta@volontari-demo.example</posta></recapiti>
    <orario>mer 14-17</orario>
    <lingue><lingua>it</lingua><lingua>fr</lingua><lingua>ar</lingua><lingua>ur</lingua></lingue><costo>gratuito</costo>
    <per>famiglie</per><attesa giorni="2"/>
  </attivita>
  <attivita codice="vol-14" verificata="2026-11-06">
    <associazione codice="a05">Compiti e Merenda</associazione>
    <titolo>Doposcuola della Pista</titolo>
    <descrizione>Compiti e merenda per ragazzi delle elementari e medie, quattro pomeriggi la settimana.</descrizione>
    <ambiti><ambito>doposcuola</ambito></ambiti>
    <sede lat="44.91658" lon="8.61172"><via>Via Boves 33</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 515</telefono><posta>compitiemerenda@volontari-demo.example</posta></recapiti>
    <orario>lun, mar, mer, gio 14.30-17.30</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>ar</lingua></lingue><costo>gratuito</costo>
    <per>famiglie</per><attesa giorni="10"/>
    <posti liberi="0" totali="40" al="2026-11-06"/>
  </attivita>
  <attivita codice="vol-15" verificata="2026-09-12">
    <associazione codice="a05">Compiti e Merenda</associazione>
    <titolo>Libri di scuola usati</titolo>
    <descrizione>Raccoglie e ridà libri e zaini; da settembre a novembre ogni sabato.</descrizione>
    <ambiti><ambito>libri di scuola</ambito></ambiti>
    <sede lat="45.13275" lon="8.45413"><via>Via Roma 214</via><cap>15033</cap><comune istat="006039">Casale Monferrato</comune></sede>
    <recapiti><telefono>0142 555 501</telefono><telefono>0142 555 502</telefono><posta>compitiemerenda@volontari-demo.example</posta></recapiti>
    <orario>sab 9.30-12</orario>
    <lingue><lingua>it</lingua><lingua>sq</lingua></lingue><costo>gratuito</costo>
    <per>famiglie</per><attesa giorni="0"/>
  </attivita>
  <attivita codice="vol-16" verificata="2026-10-28">
    <associazione codice="a06">Donne dal Mondo</associazione>
    <titolo>Tè delle donne</titolo>
    <descrizione>Un pomeriggio per parlare, cucire e chiedere consiglio, con i bambini.</descrizione>
    <ambiti><ambito>incontri per donne</ambito></ambiti>
    <sede lat="45.13781" lon="8.45686"><via>Via Cavour 46</via><cap>15033</cap><comune istat="006039">Casale Monferrato</comune></sede>
    <recapiti><telefono>0142 555 503</telefono><posta>donnedalmondo@volontari-demo.example</posta></recapiti>
    <orario>mer 15-18</orario>
    <lingue><lingua>it</lingua><lingua>ar</lingua><lingua>ro</lingua><lingua>fr</lingua></lingue><costo>gratuito</costo>
    <per>donne</per><attesa giorni="0"/>
  </attivita>
  <attivita codice="vol-17" verificata="2026-08-25">
    <associazione codice="a06">Donne dal Mondo</associazione>
    <titolo>Sportello contro le discriminazioni</titolo>
    <descrizione>Raccoglie segnalazioni di razzismo e aiuta a scrivere un reclamo.</descrizione>
    <ambiti><ambito>discriminazione</ambito></ambiti>
    <sede lat="44.91753" lon="8.61044"><via>Via Bissati 27</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 516</telefono><posta>donnedalmondo@volontari-demo.example</posta></recapiti>
    <orario>lun 17-19</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>fr</lingua></lingue><costo>gratuito</costo><attesa giorni="3"/>
  </attivita>
  <attivita codice="vol-18" verificata="2026-10-09">
    <associazione codice="a07">Pedali e Chiavi</associazione>
    <titolo>Ciclofficina</titolo>
    <descrizione>Si impara a riparare una bicicletta; dopo dieci ore di lavoro se ne porta via una.</descrizione>
    <ambiti><ambito>bicicletta</ambito></ambiti>
    <sede lat="44.91424" lon="8.61746"><via>Via Milite Ignoto 39</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 517</telefono><posta>pedaliechiavi@volontari-demo.example</posta></recapiti>
    <orario>mer, ven 17-20</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>ar</lingua></lingue><costo>gratuito</costo><attesa giorni="0"/>
    <posti liberi="5" totali="10" al="2026-11-16"/>
  </attivita>
  <attivita codice="vol-19" verificata="2026-11-01">
    <associazione codice="a08">Auto Amica</associazione>
    <titolo>Trasporto alle visite mediche</titolo>
    <descrizione>Un volontario accompagna in auto chi non può usare l’autobus; chiamare due giorni prima.</descrizione>
    <ambiti><ambito>trasporto per le cure</ambito></ambiti>
    <sede lat="44.67668" lon="8.46589"><via>Via Nizza 35</via><cap>15011</cap><comune istat="006001">Acqui Terme</comune></sede>
    <recapiti><telefono>0144 555 501</telefono><posta>autoamica@volontari-demo.example</posta></recapiti>
    <orario>lun, mar, mer, gio, ven 8-12</orario>
    <lingue><lingua>it</lingua></lingue><costo>offerta libera</costo>
    <servono><documento>impegnativa</documento></servono><attesa giorni="2"/>
    <posti liberi="4" totali="6" al="2026-11-01"/>
  </attivita>
  <attivita codice="vol-20" verificata="2026-11-08">
    <associazione codice="a09">Circolo Casale Insieme</associazione>
    <titolo>Pranzo della domenica</titolo>
    <descrizione>Un pasto caldo e compagnia quando le altre mense sono chiuse.</descrizione>
    <ambiti><ambito>mensa</ambito></ambiti>
    <sede lat="45.13471" lon="8.44768"><via>Via Lanza 52</via><cap>15033</cap><comune istat="006039">Casale Monferrato</comune></sede>
    <recapiti><telefono>0142 555 504</telefono><telefono>0142 555 505</telefono><posta>circolocasaleinsieme@volontari-demo.example</posta></recapiti>
    <orario>dom 12-14</orario>
    <lingue><lingua>it</lingua><lingua>ar</lingua></lingue><costo>gratuito</costo><attesa giorni="0"/>
    <posti liberi="20" totali="60" al="2026-11-08"/>
  </attivita>
  <attivita codice="vol-21" verificata="2026-10-13">
    <associazione codice="a10">Tavola di Ovada</associazione>
    <titolo>Pacchi di alimenti</titolo>
    <descrizione>Un pacco ogni quindici giorni a chi vive in valle, anche portato a casa.</descrizione>
    <ambiti><ambito>spesa</ambito></ambiti>
    <sede lat="44.64268" lon="8.65077"><via>Via Cairoli 57</via><cap>15076</cap><comune istat="006121">Ovada</comune></sede>
    <recapiti><telefono>0143 555 502</telefono><posta>tavoladiovada@volontari-demo.example</posta></recapiti>
    <orario>ven 15-17.30</orario>
    <lingue><lingua>it</lingua><lingua>es</lingua><lingua>ar</lingua></lingue><costo>gratuito</costo>
    <servono><documento>documento</documento></servono><attesa giorni="5"/>
  </attivita>
  <attivita codice="vol-22" verificata="2026-10-16">
    <associazione codice="a12">Lega Inquilini della provincia</associazione>
    <titolo>Casa e bollette</titolo>
    <descrizione>Legge contratti di affitto, sfratti e bollette; un avvocato è presente il primo lunedì del mese.</descrizione>
    <ambiti><ambito>affitto</ambito><ambito>sfratto</ambito></ambiti>
    <sede lat="44.76076" lon="8.78470"><via>Via Mazzini 61</via><cap>15067</cap><comune istat="006114">Novi Ligure</comune></sede>
    <recapiti><telefono>0143 555 503</telefono><posta>legainquilinidellaprovincia@volontari-demo.example</posta></recapiti>
    <orario>lun 15.30-18.30</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>es</lingua></lingue><costo>offerta libera</costo><attesa giorni="4"/>
  </attivita>
  <attivita codice="vol-23" verificata="2026-09-30">
    <associazione codice="a13">Croce Serena</associazione>
    <titolo>Ricerca di familiari lontani</titolo>
    <descrizione>Aiuta a ritrovare parenti persi durante la guerra o il viaggio.</descrizione>
    <ambiti><ambito>ricerca di familiari</ambito></ambiti>
    <sede lat="44.91788" lon="8.61627"><via>Corso Lamarmora 223</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 518</telefono><posta>croceserena@volontari-demo.example</posta></recapiti>
    <orario>mar 10-12</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>fr</lingua><lingua>ar</lingua><lingua>fa</lingua><lingua>ti</lingua></lingue><costo>gratuito</costo><attesa giorni="6"/>
  </attivita>
  <attivita codice="vol-24" verificata="2026-11-19">
    <associazione codice="a13">Croce Serena</associazione>
    <titolo>Unità di strada</titolo>
    <descrizione>Di notte porta tè, coperte e ascolto a chi dorme fuori; segnala i letti liberi.</descrizione>
    <traduzione lingua="ar"><titolo>فريق الشارع</titolo><descrizione>في الليل يقدم الشاي والبطانيات ويستمع إلى من ينام في الخارج.</descrizione></traduzione>
    <ambiti><ambito>letto per stanotte</ambito></ambiti>
    <sede lat="44.90880" lon="8.60680"><via>Piazzale della stazione</via><cap>15121</cap><comune istat="006003">Alessandria</comune></sede>
    <recapiti><telefono>0131 555 519</telefono><posta>croceserena@volontari-demo.example</posta></recapiti>
    <orario>lun, mer, ven 21.30-0.30</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>fr</lingua><lingua>ar</lingua></lingue><costo>gratuito</costo><attesa giorni="0"/>
  </attivita>
  <attivita codice="vol-25" verificata="2026-10-02">
    <associazione codice="a14">Polisportiva Senza Confini</associazione>
    <titolo>Calcio e pallavolo aperti</titolo>
    <descrizione>Allenamenti misti, senza tesseramento; le scarpe si prestano.</descrizione>
    <ambiti><ambito>sport</ambito></ambiti>
    <sede lat="44.69133" lon="8.88992"><via>Via del Campo 18</via><cap>15061</cap><comune istat="006009">Arquata Scrivia</comune></sede>
    <recapiti><telefono>0143 555 504</telefono><telefono>0143 555 505</telefono><posta>polisportivasenzaconfini@volontari-demo.example</posta></recapiti>
    <orario>sab 15-17.30</orario>
    <lingue><lingua>it</lingua><lingua>en</lingua><lingua>fr</lingua></lingue><costo>gratuito</costo><attesa giorni="0"/>
    <posti liberi="12" totali="30" al="2026-11-16"/>
  </attivita>
</elenco>

"""#
}
