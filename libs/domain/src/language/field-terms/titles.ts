import { termRules } from './notation.js';

/** Aufenthaltstitel und Bescheinigungen: short forms, everyday, foreign and former names. */
export const titles = termRules(`
  # The titles of § 4 AufenthG
  AT = Aufenthaltstitel
  Aufenthaltspapier, Aufenthaltsdokument, Residence Title, Bleiberecht, Aufenthaltsstatus,
    Titre de séjour
    → Aufenthaltstitel
  AE, AufErl = Aufenthaltserlaubnis
  Aufenthaltsgenehmigung, Aufenthaltsbewilligung, Aufenthaltsbefugnis, Residence Permit,
    befristeter Titel, befristete Erlaubnis, Aufenthaltsbescheinigung, Permit, Oturum
    → Aufenthaltserlaubnis
  NE, NiedErl = Niederlassungserlaubnis
  Aufenthaltsberechtigung, unbefristete Aufenthaltserlaubnis, unbefristeter Titel,
    unbefristeter Aufenthalt, Permanent Residence, Permanent Residency, PR, Settlement Permit,
    Daueraufenthaltstitel, unbefristet, Greencard unbefristet
    → Niederlassungserlaubnis
  DA-EU, DAEU, DA EG = Erlaubnis zum Daueraufenthalt – EU
  Daueraufenthalt-EG, Daueraufenthaltserlaubnis, EU-Daueraufenthalt
    → Erlaubnis zum Daueraufenthalt – EU
  Long-term resident, Langzeitaufenthalt EU
    → Erlaubnis zum Daueraufenthalt – EU, langfristig Aufenthaltsberechtigten
  BK, BKEU, Blue Card = Blaue Karte EU
  EU Blue Card, Bluecard, BC, Hochqualifiziertenkarte → Blaue Karte EU
  ICT, ICT-Card, Intracompany, Intracompany Transfer, Intra-Corporate Transfer, Intra Corporate Transferee, Konzernversetzung,
    Unternehmensversetzung, Konzernentsendung, Personaltransfer
    → ICT-Karte unternehmensintern transferierte Arbeitnehmer
  Mobile ICT, Mobile-ICT-Card → Mobiler-ICT-Karte

  # What stands for a title, or beside it
  FB, Fiktion, Fictional Certificate, Provisional Residence Document, Fiktionswirkung, Fiktionsbescheid, vorläufige Bescheinigung, Fiktionsaufenthalt
    → Fiktionsbescheinigung
  FB, Fiktionsbescheinigung, Fiktionswirkung → Beantragung des Aufenthaltstitels
  Erlaubnisfiktion → Aufenthalt bis zur Entscheidung als erlaubt
  Duldungsfiktion → Abschiebung als ausgesetzt
  Fortgeltungsfiktion, Fortbestandsfiktion → bisheriger Aufenthaltstitel fortbestehend
  GÜB, GÜ-Bescheinigung, Ausreiseschein = Grenzübertrittsbescheinigung
  Grenzübertrittsbescheinigung, GÜB, Ausreisenachweis → Ausreisefrist, Erfüllung der Ausreisepflicht
  BüMA, Ankunftsnachweis, AKN = Bescheinigung über die Meldung als Asylsuchender
  BüM → Meldung als Asylsuchender
  Gestattung, BüG, Asylausweis → Aufenthaltsgestattung
  Abholung eAT, eAT abholen, Karte abholen, Abholung der Karte, Abholung Aufenthaltstitel,
    Direktversand, Versand der Karte, eAT zuschicken
    → Ausgabe und Versand des elektronischen Aufenthaltstitels, Aushändigung des Aufenthaltstitels
  eAT, elektronischer Aufenthaltstitel, elektronische Aufenthaltskarte, Aufenthaltskarte Plastik,
    Scheckkarte, Kartenformat, Plastikkarte, Ausländerausweis, Chipkarte
    → Dokumente mit elektronischem Speicher- und Verarbeitungsmedium, Dokumente mit Chip
  Klebeetikett, Aufkleber, Etikett, KLE, AKE, Sticker, Trägervordruck
    → Vordruckmuster, Aufenthaltstitel in Ausnahmefällen
  Nebenblatt, grünes Blatt, Beiblatt = Zusatzblatt
  Zambrano, Zambrano-Recht, Aufenthaltsrecht sui generis → unionsrechtliches Aufenthaltsrecht
  Arbeitserlaubnis alt, Arbeitsberechtigung, Arbeitsgenehmigung-EU
    → Arbeitserlaubnis, Arbeitsgenehmigung

  # What happens to a title
  Zweckwechsel, Wechsel des Aufenthaltszwecks, Zweckwechselverbot, Titelwechsel, Statuswechsel
    → anderer Aufenthaltszweck, Aufenthaltserlaubnis zu einem anderen Zweck
  Spurwechsel, vom Asyl in die Arbeit, Aufenthaltserlaubnis statt Asyl
    → Aufenthaltstitel bei Asylantrag, qualifizierte Geduldete zum Zweck der Beschäftigung
  Auflage im Titel, Eintrag im Titel, Aufl → Nebenbestimmungen
  Verlängerungsantrag, Weitererteilung, Neuerteilung, Extension
    → Verlängerung der Aufenthaltserlaubnis
  Nichtverlängerung, Ausschluss der Verlängerung → Verlängerung ausgeschlossen
  nachträgliche Befristung, nachträgliche Verkürzung, Fristverkürzung → nachträglich verkürzt
  Erlöschenstatbestand, Titelverlust, Verfall des Titels, Verlust der Aufenthaltserlaubnis,
    erloschener Titel, Titel erloschen, Aufenthaltstitel erloschen, Erlöschen des Aufenthaltstitels
    → Aufenthaltstitel erlischt
  Ersterteilung = erstmalige Erteilung
  Sperrwirkung, Titelerteilungssperre, Titelsperre, Erteilungsverbot, Erteilungssperre, Asylsperre
    → Aufenthaltstitel bei Asylantrag, kein Aufenthaltstitel erteilt
  strikter Anspruch, strikter Rechtsanspruch, Rechtsanspruch, Regelanspruch → gesetzlicher Anspruch
  Erteilungsvoraussetzung, Regelerteilungsvoraussetzung, Regelvoraussetzung, Grundvoraussetzungen
    → allgemeine Erteilungsvoraussetzungen
  Übertrag, umtragen, neuer Pass neuer Titel, Titelübertrag, Titel übertragen, Übertrag neuer Pass,
    Titel in neuen Pass, neuer Pass Titel übertragen
    → Übertragung von Aufenthaltstiteln Neuausstellung, Gebühr bei Neuausstellung
  Altfall → Altfallregelung, Übergangsregelung
  Bestandsschutz, alte Rechtslage, altes Recht, Altregelung
    → Übergangsregelung, Fortgeltung bisheriger Aufenthaltsrechte
  Heimatlose → heimatlose Ausländer
  sonstiger Aufenthaltszweck, begründeter Einzelfall, begründeter Fall, Privatier, Ruhesitz,
    Altersruhesitz, vermögender Rentner, Rentner aus dem Ausland
    → von diesem Gesetz nicht vorgesehenen Aufenthaltszweck
  Aufenthaltsbefugnis, Aufenthaltsbewilligung, Aufenthaltsberechtigung, alte Aufenthaltstitel,
    Titel nach altem Recht, unbefristete Aufenthaltserlaubnis alt
    → Fortgeltung bisheriger Aufenthaltsrechte
  auflösende Bedingung, Bedingung im Titel → Eintritt einer auflösenden Bedingung
  Ablehnungsgründe Studium, Ablehnungsgründe Forscher, Ablehnung Blaue Karte
    → Ablehnungsgründe bei Aufenthaltstiteln
  Einwanderungsrecht, Ausländerrecht, Migrationsrecht, Aufenthaltsrecht allgemein
    → Zweck des Gesetzes Anwendungsbereich
  Definition, Begriff → Begriffsbestimmungen
  Chip, Speicherchip, Ausweischip → elektronischem Speicher- und Verarbeitungsmedium
`);
