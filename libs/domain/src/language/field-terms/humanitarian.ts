import { termRules } from './notation.js';

/** Humanitäre Aufenthaltstitel: admission, protection, hardship, the right to stay on. */
export const humanitarian = termRules(`
  # Admission from abroad
  Aufnahmeprogramm, Landesaufnahmeprogramm, LAP, Landesaufnahmeanordnung, Aufnahmeanordnung,
    Landesprogramm, Landesanordnung, Gruppenregelung, Bleiberechtsanordnung
    → Aufenthaltsgewährung durch die obersten Landesbehörden
  Bundesaufnahmeprogramm, BAP, HAP, humanitäres Aufnahmeprogramm, Aufnahmezusage,
    Kontingentflüchtling, Kontingentaufnahme, Bundesaufnahme
    → besonders gelagerter politischer Interessen Aufnahmezusage
  Resettlement, Resettlementflüchtling, RST, Umsiedlung, NesT, Neustart im Team
    → Neuansiedlung von Schutzsuchenden
  jüdische Zuwanderung, jüdische Emigranten, jüdische Zuwanderer, jüdische Kontingentflüchtlinge
    → besonders gelagerter politischer Interessen
  Ortskraft, Afghanistan-Aufnahme, gefährdete Afghanen, Afghanin, Afghane, Einzelaufnahme
    → Aufnahme aus dem Ausland
  Relocation, Umverteilung EU, Seenotrettung, Bootsflüchtling
    → Aufnahme aus dem Ausland, Übernahme zur Durchführung eines Asylverfahrens

  # Temporary protection
  Ukraine, Ukraineflüchtling, Kriegsflüchtling, Bürgerkriegsflüchtling, Massenzustrom, Massenflucht,
    Kriegsvertriebene, Temporary Protection, Ukrainekrieg
    → Aufenthaltsgewährung zum vorübergehenden Schutz

  # Protection statuses
  Asylanerkennung, Asylberechtigung, politisches Asyl, politisch Verfolgter, Art. 16a GG,
    Asylberechtigte
    → als Asylberechtigter anerkannt, Rechtsstellung Asylberechtigter
  Flüchtling, Konventionsflüchtling, GFK-Flüchtling, anerkannter Flüchtling, Flüchtlingsstatus,
    Refugee, Flüchtlingsanerkennung, Flüchtlingsschutz, Geflüchtete
    → Flüchtlingseigenschaft
  subsidiär, subs. Schutz, subsidiär Geschützter, Subsidiary Protection, ernsthafter Schaden
    → subsidiärer Schutz, subsidiär Schutzberechtigten
  international Schutzberechtigte, International Protection, Schutzstatus, Schutzberechtigter,
    Schutzsuchender
    → internationaler Schutz
  AbV, AV-Verbot, nationales Abschiebungsverbot, Abschiebeverbot, nationaler Schutz,
    Non-Refoulement, Refoulement
    → Verbot der Abschiebung, Abschiebungsverbot
  zielstaatsbezogen, zielstaatsbezogenes Hindernis, Zielstaat,
    medizinische Versorgung im Heimatland, lebensbedrohlich krank
    → erhebliche konkrete Gefahr für Leib Leben oder Freiheit,
      lebensbedrohliche Erkrankungen Abschiebung, Verbot der Abschiebung
  Folter, Todesstrafe, Misshandlung, unmenschliche Behandlung
    → ernsthafter Schaden, Gefahr der Todesstrafe, Verbot der Abschiebung
  Stateless, Palästinenser → Staatenlose
  UMA, UMF, minderjähriger Flüchtling, unbegleiteter Flüchtling, Flüchtlingskind allein,
    minderjährig ohne Eltern, Inobhutnahme, Clearingverfahren
    → unbegleitete Minderjährige

  # Hardship, victims, witnesses
  Härtefall, Härtefallverfahren, Hardship, humanitärer Härtefall
    → Aufenthaltsgewährung in Härtefällen
  Härteklausel, Härtegründe → außergewöhnliche Härte, besondere Härte
  Zwangsprostitution, Trafficking, Human Trafficking, Opfer von Menschenhandel, Zwangsprostituierte,
    Menschenhandel
    → Opfer einer Straftat
  Opferzeuge, Zeuge, Zeugin, Zeugenschutz, Kronzeuge, Zeugenaussage
    → Anwesenheit für ein Strafverfahren, Opfer einer Straftat
  rechtliches Ausreisehindernis, tatsächliches Ausreisehindernis, unmögliche Ausreise,
    Ausreisehindernis, unverschuldetes Ausreisehindernis, Art. 8 EMRK, Artikel 8 EMRK, Privatleben
    → Ausreise aus rechtlichen oder tatsächlichen Gründen unmöglich
  vorübergehender Aufenthalt, kurzfristiger humanitärer Aufenthalt, dringende persönliche Gründe,
    Operation, Krankenhausaufenthalt, medizinische Behandlung, Heilbehandlung, Klinikaufenthalt,
    Krankenbehandlung, Sterbebegleitung
    → dringende humanitäre oder persönliche Gründe vorübergehende weitere Anwesenheit

  # Staying on after years of toleration
  Chancenaufenthalt, Chancen-Aufenthalt, CAR, ChAR, Chancenaufenthaltsrecht,
    Chancenaufenthaltserlaubnis
    → Chancen-Aufenthaltsrecht
  Bleiberechtsregelung, Bleiberecht Jugendliche, Jugendbleiberecht, Heranwachsender,
    Jugendlicher Bleiberecht
    → gut integrierten Jugendlichen
  nachhaltig integriert, langjährig geduldet, Integration Geduldete, sechs Jahre geduldet,
    acht Jahre geduldet, gute Integration, Verwurzelung, verwurzelt, faktischer Inländer
    → nachhaltiger Integration
  gesetzliche Altfallregelung, Stichtagsregelung, Aufenthaltserlaubnis auf Probe → Altfallregelung
  qualifiziert geduldet, 3+2 Aufenthaltserlaubnis, ausgebildeter Geduldeter
    → qualifizierte Geduldete zum Zweck der Beschäftigung
  Bekenntnis, FDGO, Loyalitätserklärung, Verfassungstreue, Grundordnung
    → freiheitlichen demokratischen Grundordnung bekennt
  Vorduldungszeit, Voraufenthaltszeit, Duldungszeiten → ununterbrochen geduldet gestattet
`);
