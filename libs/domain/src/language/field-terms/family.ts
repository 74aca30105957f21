import { termRules } from './notation.js';

/** Familie: reunification, marriage, children, parents, further relatives. */
export const family = termRules(`
  # Family reunification as a whole
  FN, FZF, FZ, FamZ, FaNa, Familienzusammenführung, Familienzusammenführungsvisum, Family Reunion,
    Family Reunification, Familienvisum
    → Familiennachzug
  nachholen, Familie nachholen, nach Deutschland holen, herholen, rüberholen, Familie holen,
    nachkommen, nachreisen, Nachzugsanspruch
    → Nachzug, Familiennachzug
  Angehöriger, Verwandter, Verwandtschaft, Familie, Familienmitglied, Relatives, Family
    → Familienangehörige
  Stammberechtigter, Zusammenführender, Referenzperson, Ankerperson, Sponsor
    → Ausländer zu dem der Familiennachzug stattfindet
  Nachzug zu Deutschen, deutscher Ehepartner, deutsche Ehefrau, deutscher Ehemann,
    mit Deutschem verheiratet, deutscher Partner
    → Familiennachzug zu Deutschen
  Nachzug zu Flüchtlingen, Familiennachzug Flüchtlinge, privilegierter Familiennachzug,
    fristwahrende Anzeige, Dreimonatsfrist Familiennachzug, privilegierter Nachzug
    → Familiennachzug zu Ausländern drei Monate unanfechtbarer Anerkennung
  Familiennachzug subsidiär, Nachzug subsidiär Schutzberechtigte, Kontingent Familiennachzug,
    1000 Visa
    → Familiennachzug zu subsidiär Schutzberechtigten

  # Marriage and partnership
  Ehefrau, Ehemann, Frau, Mann, Gatte, Gattin, Ehepartner, Gemahl, Spouse, Wife, Husband,
    verheiratet
    → Ehegatten
  Ehefrau nachholen, Ehemann nachholen, Frau nachholen, Mann nachholen, Ehegattenvisum,
    Ehepartner nachholen, Gattennachzug, Ehegatten nachholen, Nachzug der Ehefrau
    → Ehegattennachzug
  Hochzeit, heiraten, Verlobung, Verlobte, Heiratsvisum, Trauung, Standesamttermin,
    Ehefähigkeitszeugnis, Eheschließungsvisum, Marriage
    → Eheschließung, Ehegattennachzug
  eingetragene Lebenspartnerschaft, Homoehe, gleichgeschlechtlich, Homosexuelle Partner,
    eingetragener Partner, schwules Paar, lesbisches Paar, Lebenspartnerschaft
    → lebenspartnerschaftliche Gemeinschaft, Lebenspartner
  Lebensgefährte, Lebensgefährtin, Freund, Freundin, Partner, unverheiratet,
    nichteheliche Lebensgemeinschaft, eheähnliche Gemeinschaft, Boyfriend, Girlfriend
    → dauerhafte Beziehung, nahestehende Personen, Lebensgemeinschaft
  Trennung, getrennt, trennen, scheiden lassen, getrenntlebend, Scheidung, geschieden,
    Scheidungsantrag, Eheaufhebung, Ehe gescheitert, Divorce, getrennt leben, Ehe kaputt,
    Scheidungsverfahren, Trennungsjahr, Auszug aus der Ehewohnung
    → Aufhebung der ehelichen Lebensgemeinschaft, eigenständiges Aufenthaltsrecht der Ehegatten
  drei Jahre Ehe, Ehebestandszeit, eigenständiges Ehegattenrecht,
    Ehegattenaufenthaltsrecht eigenständig, dreijährige Ehezeit
    → eigenständiges Aufenthaltsrecht der Ehegatten
  häusliche Gewalt, Gewalt in der Ehe, Frauenhaus, geschlagen, prügeln, Misshandlung in der Ehe,
    Ehegewalt, Gewaltschutz, misshandelt, Partnerschaftsgewalt
    → Opfer häuslicher Gewalt, eigenständiges Aufenthaltsrecht der Ehegatten
  Witwe, verwitwet, Tod des Ehegatten, Ehemann gestorben, Ehefrau gestorben, verstorben, Todesfall,
    gestorben, Tod
    → gestorben eheliche Lebensgemeinschaft, eigenständiges Aufenthaltsrecht der Ehegatten
  Scheinehe, Zweckehe, Aufenthaltsehe, Scheinheirat, Scheinpartnerschaft, Fake Marriage, Schutzehe
    → Ehe ausschließlich zu dem Zweck geschlossen Nachziehenden, Grundsatz des Familiennachzugs
  Zwangsehe, Zwangsheirat, Zwangsverheiratung, Heiratsverschleppung, verschleppt, Forced Marriage,
    zwangsverheiratet, arrangierte Ehe
    → Eingehung der Ehe genötigt, Recht auf Wiederkehr
  Mehrehe, Vielehe, Doppelehe, Polygamie, Zweitfrau, zweite Ehefrau, polygam
    → gleichzeitig mehreren Ehegatten
  Kinderehe, Minderjährigenehe, minderjährige Ehefrau, Frühehe
    → Minderjährigkeit des Ehegatten im Zeitpunkt der Eheschließung
  Ehegatten Sprachtest, Sprachnachweis Ehegattennachzug, A1 Ehegatte, Deutsch vor Einreise,
    Sprachnachweis Ehegatten, A1-Zertifikat
    → Ehegatte einfache Art in deutscher Sprache verständigen
  Ehegattenbefragung, Scheineheverdacht, getrennte Befragung, zeitgleiche Befragung
    → Ehe ausschließlich zu dem Zweck
  eheliches Zusammenleben, Zusammenleben, gemeinsame Wohnung, Ehewohnung
    → eheliche Lebensgemeinschaft, familiäre Lebensgemeinschaft
  Fernbeziehung, Wochenendehe → eheliche Lebensgemeinschaft

  # Children
  Sohn, Tochter, Child, Children, Nachwuchs, Kleinkind → Kind
  Kind nachholen, Tochter nachholen, Sohn nachholen, Kindesnachzug, Nachzug Kind,
    Kind aus dem Ausland
    → Kindernachzug
  Baby, Neugeborenes, Säugling, Geburt, Kind geboren, Newborn, in Deutschland geboren, entbunden
    → Geburt eines Kindes im Bundesgebiet
  Stiefkind, Stieftochter, Stiefsohn, Kind aus erster Ehe, Kind des Ehegatten
    → Kind Ehegatten minderjähriges lediges Kind, Kindernachzug
  Pflegekind, Adoptivkind, Adoption, adoptiert, adoptieren, Pflegeeltern → Annahme als Kind
  Enkel, Enkelin, Enkelkind → Verwandte in absteigender Linie, sonstige Familienangehörige
  Sorgerecht, alleiniges Sorgerecht, Personensorge, gemeinsames Sorgerecht, Custody, Obhut,
    Erziehungsberechtigter, sorgeberechtigt
    → Personensorgerecht, personensorgeberechtigter Elternteil
  Umgang, Besuchsrecht Kind, Kind besuchen, getrennt lebender Vater, Umgangsvater
    → Umgangsrecht, nicht personensorgeberechtigten Elternteil
  Kind ab 16, positive Integrationsprognose → 16. Lebensjahr vollendet Kind Lebensmittelpunkt
  18 geworden, volljähriges Kind, 18. Geburtstag, Volljährigkeit, erwachsenes Kind,
    volljährig geworden
    → Eintritt der Volljährigkeit, eigenständiges unbefristetes Aufenthaltsrecht der Kinder
  eigenständiges Aufenthaltsrecht Kind, Kind eigenes Recht → Aufenthaltsrecht der Kinder
  unverheiratetes Kind → ledigen Kind
  Single Mother, alleinerziehende Mutter → Alleinerziehenden
  Vormundschaft, Vormundin, Ergänzungspfleger, rechtliche Betreuung
    → gesetzlicher Vertreter, Vormund
  deutsches Kind, Mutter eines deutschen Kindes, Vater eines deutschen Kindes, Elternteil Deutscher,
    Kind ist deutsch, Elternteil deutsches Kind, Papa deutsches Kind
    → Elternteil eines minderjährigen ledigen Deutschen Personensorge
  Vaterschaft, Vaterschaftsanerkennung, Scheinvater, Scheinvaterschaft, missbräuchliche Vaterschaft,
    Kindsvater, Vaterschaftstest, falscher Vater, Vaterschaftsmissbrauch
    → missbräuchlichen Anerkennung der Vaterschaft
  DNA, DNA-Test, Gentest, Abstammungsgutachten, DNA-Gutachten, Abstammungstest, Speichelprobe
    → Verwandtschaftsverhältnis, Abstammung

  # Parents and further relatives
  Mutter, Vater, Mama, Papa, Mutti, Vati, Parents, Mother, Father → Eltern, Elternteil
  Eltern nachholen, Mutter nachholen, Vater nachholen, Elternvisum, Elternnachzug, Eltern holen,
    Mama nachholen
    → Nachzug der Eltern
  Eltern zu Kind, Elternnachzug zum Minderjährigen, Elternnachzug UMA
    → Eltern eines minderjährigen Ausländers
  Oma, Opa, Großmutter, Großvater, Großeltern, Grandparents, Oma und Opa
    → sonstige Familienangehörige außergewöhnliche Härte
  Bruder, Schwester, Geschwister, Halbbruder, Halbschwester, Onkel, Tante, Neffe, Nichte, Cousin,
    Geschwisternachzug, Siblings
    → sonstige Familienangehörige
  Schwiegereltern, Schwiegermutter, Schwiegervater, Schwager, Schwiegertochter, Schwiegersohn
    → sonstige Familienangehörige
  Eltern Fachkraft, Eltern der Blauen Karte, Schwiegereltern Fachkraft → Nachzug der Eltern
  Pflegebedürftigkeit Eltern, pflegebedürftige Mutter, pflegebedürftiger Vater, Pflege der Eltern,
    Pflege von Angehörigen
    → sonstige Familienangehörige außergewöhnliche Härte, pflegebedürftige Angehörige
  Zusammenhalt der Familie, Schutz der Familie, Art. 6 GG
    → Schutz von Ehe und Familie, Familieneinheit
  Eheschließung → Ehegattennachzug
`);
