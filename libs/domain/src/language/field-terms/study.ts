import { termRules } from './notation.js';

/** Studium, Ausbildung, Schule, Sprachkurs, Praktikum, Freiwilligendienst, Au-pair. */
export const study = termRules(`
  # Studies
  Uni, Universität, FH, Fachhochschule, TU, College, University → Hochschule
  Student, Studentin, Studi, Studierender, Studienaufenthalt, Bachelor, Master, Bachelorstudium,
    Masterstudium, Studiengang, Student Visa, Immatrikulation, immatrikuliert, Exmatrikulation,
    exmatrikuliert, Hochschulstudium
    → Studium
  Studentenvisum, Studienvisum, Studentenaufenthalt, Studentenerlaubnis → Studium
  Vorbereitungskurs, Studienvorbereitung, Propädeutikum, Deutschkurs vor Studium, DSH, TestDaF,
    Vorstudium, Feststellungsprüfung
    → studienvorbereitende Maßnahmen, studienvorbereitender Sprachkurs, Studienkolleg
  Zulassungsbescheid, Studienplatz, Studienzulassung, Zulassung Uni, Uni-Assist, Studienplatzzusage
    → zum Vollzeitstudium zugelassen, Zulassung mit einer Bedingung
  Studienplatzsuche, Bewerbervisum → Suche eines Ausbildungs- oder Studienplatzes, Studienbewerbung
  Studienwechsel, Fachwechsel, Studienfachwechsel, Fachrichtungswechsel, Studiengangwechsel,
    Hochschulwechsel, Uniwechsel, anderes Studienfach
    → Studium anderer Aufenthaltszweck
  Studienabbruch, Studienabbrecher, Abbruch des Studiums, Studium abgebrochen, Studium geschmissen,
    Ausbildung statt Studium
    → Studium anderer Aufenthaltszweck qualifizierte Berufsausbildung, Studium
  Langzeitstudent, Regelstudienzeit, Studiendauer, Höchststudiendauer, Studienfortschritt, ECTS,
    Studienverlauf, Studienleistung, Prüfung nicht bestanden, Leistungsnachweis Studium
    → Aufenthaltszweck in angemessenem Zeitraum erreicht, Ausbildungseinrichtung
  Studentenjob, Nebenjob, Werkstudent, Werkstudentin, Jobben, HiWi, Studentische Hilfskraft,
    Minijob, Studentenarbeit, 120 Tage, 140 Tage, 240 halbe Tage, Arbeiten neben dem Studium
    → studentische Nebentätigkeiten, 120 Tage 240 halbe Tage
  Absolvent, Absolventin, Hochschulabsolvent, Uniabschluss, Studienabschluss, Hochschulabschluss,
    Akademiker, Graduate
    → erfolgreicher Abschluss eines Studiums, akademische Ausbildung
  Auslandssemester, Erasmus, Erasmus Mundus, Gaststudent, Austauschstudent, Austauschsemester,
    Studienaufenthalt EU, Semester in Deutschland
    → Mobilität im Rahmen des Studiums
  Abendstudium, Fernstudium, berufsbegleitendes Studium → Teilzeitstudium
  Doktorand, Doktorandin, promovieren, PhD, Promovierender, Doktorarbeit, Dissertation
    → Forscher, Studium
  Stipendium, Stipendiat, Stipendiatin, DAAD, Scholarship → Stipendium aus öffentlichen Mitteln
  Sperrkonto, Sperrbetrag, Blocked Account, Fintiba, Expatrio, Deposito
    → monatliche Mittel monatlicher Bedarf
  Hochschulzugang, HZB, Abitur, Abi, Reifeprüfung, Matura → Hochschulzugangsberechtigung

  # Vocational training
  Azubi, Auszubildender, Lehrling, betriebliche Ausbildung, Apprenticeship, Lehrstelle,
    Berufsausbildungsvertrag, Ausbildungsvertrag, Lehrvertrag, duale Ausbildung, Ausbildungsvisum
    → Berufsausbildung
  schulische Ausbildung, Berufsfachschule, Berufsschule, Pflegeschule, Vollzeitschule
    → schulische Berufsausbildung, Berufsausbildung
  Ausbildungsplatzsuche, Ausbildungssuche, Lehrstellensuche, Ausbildungssuchvisum
    → Suche eines Ausbildungsplatzes
  Ausbildungsabbruch, Ausbildungsabbrecher, Ausbildung abgebrochen, Ausbildungsplatz verloren,
    Lehre geschmissen
    → Ausbildung vorzeitig beendet abgebrochen, Suche eines anderen Ausbildungsplatzes
  Einstiegsqualifizierung, EQ, EQJ, Praktikum vor Ausbildung, Berufsvorbereitung, BvB, BVJ, VABO,
    Berufsvorbereitungsjahr, Vorbereitungsklasse
    → Berufsvorbereitungsmaßnahmen
  Helferausbildung, Assistenzausbildung, Pflegehelferausbildung, Pflegeassistenz, Altenpflegehelfer,
    Krankenpflegehelfer, Pflegehelfer
    → Assistenz- oder Helferausbildung
  Engpassberuf, Engpassliste, Positivliste, Whitelist, Fachkräftemangel
    → Bundesagentur für Arbeit einen Engpass festgestellt, Standardklassifikation der Berufe
  Fortbildung, Umschulung, Weiterbildung, Qualifizierung, Meisterkurs, Training, Schulung, Lehrgang,
    Betriebslehrgang
    → berufliche Weiterbildung, betriebliche Weiterbildung

  # Recognition of foreign qualifications
  Anerkennungsverfahren, Berufsanerkennung, Diplomanerkennung, Anerkennung des Abschlusses,
    ausländischer Abschluss, Anerkennung ausländischer Abschlüsse, Gleichwertigkeitsbescheid,
    Gleichwertigkeitsprüfung, Defizitbescheid, Teilanerkennung, Anerkennungsbescheid,
    Nachqualifizierung, ausländisches Diplom, Zeugnisanerkennung, Zeugnisbewertung, Recognition
    → Anerkennung ausländischer Berufsqualifikationen, Feststellung der Gleichwertigkeit
  Anpassungslehrgang, Anpassungsqualifizierung, Ausgleichsmaßnahme, Kenntnisprüfung,
    Kenntnisstandprüfung, Eignungsprüfung, Fachsprachprüfung, Anpassungsmaßnahme
    → Maßnahmen zur Anerkennung ausländischer Berufsqualifikationen, Qualifizierungsmaßnahme
  Approbation, Berufserlaubnis, Heilberuf, Ärztin, Assistenzarzt, Zahnarzt, Zahnärztin, Doktor,
    Doctor, Klinikarzt, Hospitation, Facharzt, Apotheker, Tierarzt, Arzt
    → Berufsausübungserlaubnis, Ausübung von Heilkunde
  Pflegekraft, Krankenschwester, Krankenpfleger, Altenpfleger, Pflegefachkraft, Pfleger, Nurse,
    Pflegefachfrau, Pflegefachmann, Hebamme, Triple Win, Physiotherapeut
    → Gesundheits- und Pflegebereich, Gesundheits- und Pflegeberufen, Vermittlungsabsprachen
  Anerkennungspartnerschaft, Triple-Win-Programm
    → Maßnahmen zur Anerkennung ausländischer Berufsqualifikationen

  # School and language courses
  Sprachschule, Deutschkurs, Intensivsprachkurs, Sprachkursvisum, Deutsch lernen, Sprachaufenthalt,
    Language Course, Sprachvisum, Sprachkursaufenthalt
    → Sprachkurse, Teilnahme an Sprachkursen
  Schüler, Internat, Gastschüler, Privatschule, Gymnasium, Schulvisum, Schulaufenthalt,
    Austauschschüler, High School, Austauschjahr
    → Schulbesuch, Schüleraustausch
  Schulabschluss, Hauptschulabschluss, Realschulabschluss, mittlere Reife, MSA, Schulzeugnis
    → anerkannten Schulabschluss
  eingeschult, Einschulung, Schulanmeldung, Kita, Kindergarten, Kindertagesstätte, Krippe
    → Schulbesuch, Schulpflicht, Kinderbetreuung

  # Internships, voluntary service, au pair
  Praktikant, Praktikantin, Praktika, Internship, Traineeship, Pflichtpraktikum,
    Orientierungspraktikum
    → Praktikum, Praktika zu Weiterbildungszwecken
  Auslandspraktikum, EU-Praktikum, Studienpraktikum, AIESEC, IAESTE
    → studienbezogenes Praktikum EU, internationales Austauschprogramm
  FSJ, BFD, FÖJ, Bufdi, Bundesfreiwilligendienst, Freiwilliges Soziales Jahr,
    Freiwilliges Ökologisches Jahr, Volunteer, Freiwilligenjahr, Volontär, IJFD
    → Freiwilligendienst, gesetzlich geregelten Freiwilligendienstes
  ESK, EFD, Solidaritätskorps, European Solidarity Corps, Europäisches Solidaritätskorps
    → europäischer Freiwilligendienst
  Aupair, Gastfamilie, Gasteltern, Kindermädchen, Babysitter, Nanny → Au-pair-Beschäftigungen
  Sommeruni, Sommerkurs, Summer School, Ferienkurs → Sprachkurse
`);
