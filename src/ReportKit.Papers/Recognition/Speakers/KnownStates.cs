using System.Collections.Immutable;
using ReportKit.Sheets;

namespace ReportKit.Papers.Recognition.Speakers;

/// <summary>
/// The members and observers of the United Nations, each with its name as papers have it most often, its three letters
/// (ISO 3166-1 alpha-3), and its other names, those in French and Spanish that differ among them.
/// </summary>
internal static class KnownStates
{
    private const string Table = """
        Afghanistan|AFG|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan
        Albania|ALB|Republic of Albania;Albanie
        Algeria|DZA|People’s Democratic Republic of Algeria;Algérie;Argelia
        Andorra|AND|Principality of Andorra;Andorre
        Angola|AGO|Republic of Angola
        Antigua and Barbuda|ATG|
        Argentina|ARG|Argentine Republic;Argentine
        Armenia|ARM|Republic of Armenia;Arménie
        Australia|AUS|Commonwealth of Australia;Australie
        Austria|AUT|Republic of Austria;Autriche
        Azerbaijan|AZE|Republic of Azerbaijan;Azerbaïdjan;Azerbaiyán
        Bahamas|BHS|The Bahamas;Commonwealth of the Bahamas
        Bahrain|BHR|Kingdom of Bahrain;Bahreïn;Bahrein
        Bangladesh|BGD|People’s Republic of Bangladesh
        Barbados|BRB|Barbade
        Belarus|BLR|Republic of Belarus;Bélarus;Belarús
        Belgium|BEL|Kingdom of Belgium;Belgique;Bélgica
        Belize|BLZ|Belice
        Benin|BEN|Republic of Benin;Bénin
        Bhutan|BTN|Kingdom of Bhutan;Bhoutan
        Bolivia|BOL|Plurinational State of Bolivia;Bolivia (Plurinational State of);Bolivie
        Bosnia and Herzegovina|BIH|Bosnie-Herzégovine;Bosnia y Herzegovina
        Botswana|BWA|Republic of Botswana
        Brazil|BRA|Federative Republic of Brazil;Brésil;Brasil
        Brunei Darussalam|BRN|Brunei
        Bulgaria|BGR|Republic of Bulgaria;Bulgarie
        Burkina Faso|BFA|
        Burundi|BDI|Republic of Burundi
        Cabo Verde|CPV|Cape Verde;Republic of Cabo Verde
        Cambodia|KHM|Kingdom of Cambodia;Cambodge;Camboya
        Cameroon|CMR|Republic of Cameroon;Cameroun;Camerún
        Canada|CAN|Canadá
        Central African Republic|CAF|République centrafricaine
        Chad|TCD|Republic of Chad;Tchad
        Chile|CHL|Republic of Chile;Chili
        China|CHN|People’s Republic of China;PRC;Chine;République populaire de Chine
        Colombia|COL|Republic of Colombia;Colombie
        Comoros|COM|Union of the Comoros;Comores
        Congo|COG|Republic of the Congo
        Costa Rica|CRI|Republic of Costa Rica
        Côte d’Ivoire|CIV|Ivory Coast;Republic of Côte d’Ivoire
        Croatia|HRV|Republic of Croatia;Croatie;Croacia
        Cuba|CUB|Republic of Cuba
        Cyprus|CYP|Republic of Cyprus;Chypre;Chipre
        Czechia|CZE|Czech Republic;The Czech Republic;Tchéquie;Chequia
        Democratic People’s Republic of Korea|PRK|DPRK;North Korea
        Democratic Republic of the Congo|COD|DRC;DR Congo;République démocratique du Congo
        Denmark|DNK|Kingdom of Denmark;Danemark;Dinamarca
        Djibouti|DJI|Republic of Djibouti
        Dominica|DMA|Commonwealth of Dominica
        Dominican Republic|DOM|République dominicaine;República Dominicana
        Ecuador|ECU|Republic of Ecuador;Équateur
        Egypt|EGY|Arab Republic of Egypt;Égypte;Egipto
        El Salvador|SLV|Republic of El Salvador
        Equatorial Guinea|GNQ|Guinée équatoriale
        Eritrea|ERI|State of Eritrea;Érythrée
        Estonia|EST|Republic of Estonia;Estonie
        Eswatini|SWZ|Kingdom of Eswatini;Swaziland
        Ethiopia|ETH|Federal Democratic Republic of Ethiopia;Éthiopie;Etiopía
        Fiji|FJI|Republic of Fiji;Fidji
        Finland|FIN|Republic of Finland;Finlande;Finlandia
        France|FRA|French Republic;République française;Francia
        Gabon|GAB|Gabonese Republic;Gabón
        Gambia|GMB|The Gambia;Republic of The Gambia;Gambie
        Georgia|GEO|Géorgie
        Germany|DEU|Federal Republic of Germany;Allemagne;Alemania
        Ghana|GHA|Republic of Ghana
        Greece|GRC|Hellenic Republic;Grèce;Grecia
        Grenada|GRD|Grenade
        Guatemala|GTM|Republic of Guatemala
        Guinea|GIN|Republic of Guinea;Guinée
        Guinea-Bissau|GNB|Republic of Guinea-Bissau
        Guyana|GUY|Co-operative Republic of Guyana
        Haiti|HTI|Republic of Haiti;Haïti;Haití
        Holy See|VAT|The Holy See;Vatican
        Honduras|HND|Republic of Honduras
        Hungary|HUN|Hongrie;Hungría
        Iceland|ISL|Republic of Iceland;Islande;Islandia
        India|IND|Republic of India;Inde
        Indonesia|IDN|Republic of Indonesia;Indonésie
        Islamic Republic of Iran|IRN|Iran;Iran (Islamic Republic of)
        Iraq|IRQ|Republic of Iraq;Irak
        Ireland|IRL|Republic of Ireland;Irlande;Irlanda
        Israel|ISR|State of Israel;Israël
        Italy|ITA|Italian Republic;Republic of Italy;Italie;Italia
        Jamaica|JAM|Jamaïque
        Japan|JPN|Japon;Japón
        Jordan|JOR|Hashemite Kingdom of Jordan;Jordanie;Jordania
        Kazakhstan|KAZ|Republic of Kazakhstan
        Kenya|KEN|Republic of Kenya;Kenia
        Kiribati|KIR|
        Kuwait|KWT|State of Kuwait;Koweït
        Kyrgyzstan|KGZ|Kyrgyz Republic;Kirghizistan
        Lao People’s Democratic Republic|LAO|Laos;Lao PDR
        Latvia|LVA|Republic of Latvia;Lettonie;Letonia
        Lebanon|LBN|Lebanese Republic;Liban;Líbano
        Lesotho|LSO|Kingdom of Lesotho
        Liberia|LBR|Republic of Liberia;Libéria
        Libya|LBY|State of Libya;Libye
        Liechtenstein|LIE|Principality of Liechtenstein
        Lithuania|LTU|Republic of Lithuania;Lituanie;Lituania
        Luxembourg|LUX|Grand Duchy of Luxembourg;Luxemburgo
        Madagascar|MDG|Republic of Madagascar
        Malawi|MWI|Republic of Malawi
        Malaysia|MYS|Malaisie;Malasia
        Maldives|MDV|Republic of Maldives
        Mali|MLI|Republic of Mali
        Malta|MLT|Republic of Malta;Malte
        Marshall Islands|MHL|Republic of the Marshall Islands
        Mauritania|MRT|Islamic Republic of Mauritania;Mauritanie
        Mauritius|MUS|Republic of Mauritius;Maurice
        Mexico|MEX|United Mexican States;Mexique;México
        Micronesia|FSM|Federated States of Micronesia;Micronesia (Federated States of)
        Monaco|MCO|Principality of Monaco;Mónaco
        Mongolia|MNG|Mongolie
        Montenegro|MNE|Monténégro
        Morocco|MAR|Kingdom of Morocco;Maroc;Marruecos
        Mozambique|MOZ|Republic of Mozambique
        Myanmar|MMR|Republic of the Union of Myanmar;Burma
        Namibia|NAM|Republic of Namibia;Namibie
        Nauru|NRU|Republic of Nauru
        Nepal|NPL|Federal Democratic Republic of Nepal;Népal
        Netherlands|NLD|Kingdom of the Netherlands;Netherlands (Kingdom of the);Pays-Bas;Países Bajos
        New Zealand|NZL|Aotearoa New Zealand;Nouvelle-Zélande;Nueva Zelandia
        Nicaragua|NIC|Republic of Nicaragua
        Niger|NER|Republic of the Niger;Niger (the)
        Nigeria|NGA|Federal Republic of Nigeria;Nigéria
        North Macedonia|MKD|Republic of North Macedonia
        Norway|NOR|Kingdom of Norway;Norvège;Noruega
        Oman|OMN|Sultanate of Oman
        Pakistan|PAK|Islamic Republic of Pakistan
        Palau|PLW|Republic of Palau
        Panama|PAN|Republic of Panama;Panamá
        Papua New Guinea|PNG|
        Paraguay|PRY|Republic of Paraguay
        Peru|PER|Republic of Peru;Pérou;Perú
        Philippines|PHL|Republic of the Philippines;Filipinas
        Poland|POL|Republic of Poland;Pologne;Polonia
        Portugal|PRT|Portuguese Republic
        Qatar|QAT|State of Qatar
        Republic of Korea|KOR|South Korea;ROK;République de Corée;República de Corea
        Republic of Moldova|MDA|Moldova
        Romania|ROU|Roumanie;Rumania
        Russian Federation|RUS|Russia;The Russian Federation;Fédération de Russie;Russie;Federación de Rusia;Rusia
        Rwanda|RWA|Republic of Rwanda
        Saint Kitts and Nevis|KNA|St. Kitts and Nevis
        Saint Lucia|LCA|St. Lucia
        Saint Vincent and the Grenadines|VCT|St. Vincent and the Grenadines
        Samoa|WSM|Independent State of Samoa
        San Marino|SMR|Republic of San Marino
        Sao Tome and Principe|STP|São Tomé and Príncipe
        Saudi Arabia|SAU|Kingdom of Saudi Arabia;Arabie saoudite;Arabia Saudita
        Senegal|SEN|Republic of Senegal;Sénégal
        Serbia|SRB|Republic of Serbia;Serbie
        Seychelles|SYC|Republic of Seychelles
        Sierra Leone|SLE|Republic of Sierra Leone
        Singapore|SGP|Republic of Singapore;Singapour;Singapur
        Slovakia|SVK|Slovak Republic;Slovaquie;Eslovaquia
        Slovenia|SVN|Republic of Slovenia;Slovénie;Eslovenia
        Solomon Islands|SLB|
        Somalia|SOM|Federal Republic of Somalia;Somalie
        South Africa|ZAF|Republic of South Africa;Afrique du Sud;Sudáfrica
        South Sudan|SSD|Republic of South Sudan
        Spain|ESP|Kingdom of Spain;Espagne;España
        Sri Lanka|LKA|Democratic Socialist Republic of Sri Lanka
        State of Palestine|PSE|Palestine
        Sudan|SDN|Republic of the Sudan;The Sudan;Soudan
        Suriname|SUR|Republic of Suriname
        Sweden|SWE|Kingdom of Sweden;Suède;Suecia
        Switzerland|CHE|Swiss Confederation;Suisse;Suiza
        Syrian Arab Republic|SYR|Syria;Syrie;Siria
        Tajikistan|TJK|Republic of Tajikistan;Tadjikistan
        Thailand|THA|Kingdom of Thailand;Thaïlande;Tailandia
        Timor-Leste|TLS|Democratic Republic of Timor-Leste;East Timor
        Togo|TGO|Togolese Republic
        Tonga|TON|Kingdom of Tonga
        Trinidad and Tobago|TTO|Republic of Trinidad and Tobago
        Tunisia|TUN|Republic of Tunisia;Tunisie;Túnez
        Türkiye|TUR|Turkey;Republic of Türkiye;Republic of Turkey;Turquie;Turquía
        Turkmenistan|TKM|
        Tuvalu|TUV|
        Uganda|UGA|Republic of Uganda;Ouganda
        Ukraine|UKR|Ucrania
        United Arab Emirates|ARE|UAE;Émirats arabes unis;Emiratos Árabes Unidos
        United Kingdom|GBR|UK;U.K.;Great Britain;United Kingdom of Great Britain and Northern Ireland;Royaume-Uni;Reino Unido
        United Republic of Tanzania|TZA|Tanzania
        United States|USA|US;U.S.;U.S.A.;USA;United States of America;États-Unis;États-Unis d’Amérique;Estados Unidos
        Uruguay|URY|Eastern Republic of Uruguay;Oriental Republic of Uruguay
        Uzbekistan|UZB|Republic of Uzbekistan;Ouzbékistan
        Vanuatu|VUT|Republic of Vanuatu
        Venezuela|VEN|Bolivarian Republic of Venezuela;Venezuela (Bolivarian Republic of)
        Viet Nam|VNM|Vietnam;Socialist Republic of Viet Nam
        Yemen|YEM|Republic of Yemen;Yémen
        Zambia|ZMB|Republic of Zambia;Zambie
        Zimbabwe|ZWE|Republic of Zimbabwe
        """;

    public static ImmutableArray<KnownSpeaker> All { get; } = [.. Table.Split('\n').Select(Read)];

    private static KnownSpeaker Read(string line)
    {
        var cells = line.Split('|');
        return new KnownSpeaker(cells[0], SpeakerKind.MemberState, cells[1], [.. cells[2].Split(';', StringSplitOptions.RemoveEmptyEntries)]);
    }
}
