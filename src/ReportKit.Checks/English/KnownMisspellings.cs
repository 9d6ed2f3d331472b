namespace ReportKit.Checks.English;

/// <summary>Slips that are made again and again in the words of the field, each with the word that is meant. None is a word itself.</summary>
internal static class KnownMisspellings
{
    public static readonly string[] All =
    [
        "absention abstention", "absentions abstentions", "abstension abstention", "abstensions abstentions", "accomodate accommodate", "accomodation accommodation", "acession accession", "acheive achieve",
        "acheived achieved", "acheivement achievement", "acknowlege acknowledge", "addtional additional", "adress address", "adressed addressed", "aggreement agreement", "agreeement agreement", "agreemnt agreement",
        "agression aggression", "agressive aggressive", "ambasador ambassador", "ambassdor ambassador", "amendement amendment", "amendements amendments", "ammendment amendment", "ammendments amendments", "anual annual",
        "apparant apparent", "appropiate appropriate", "arguement argument", "assembley assembly", "assesment assessment", "assistence assistance", "asssembly assembly", "attendence attendance", "basicly basically",
        "becuase because", "begining beginning", "beleive believe", "beleived believed", "beleives believes", "benefical beneficial", "benifit benefit", "buisness business", "calender calendar", "catagory category",
        "challange challenge", "challanges challenges", "charachter character", "collegue colleague", "collegues colleagues", "comission commission", "comitee committee", "comittee committee", "commited committed",
        "commitee committee", "committe committee", "committment commitment", "committments commitments", "comparision comparison", "competance competence", "concensus consensus", "concieve conceive",
        "conferance conference", "consencus consensus", "consensous consensus", "consistant consistent", "constitutency constituency", "contribtuion contribution", "conventon convention", "convetion convention",
        "cooperaton cooperation", "coordiantion coordination", "countrys countries", "critcal critical", "cybersecuirty cybersecurity", "cyberspce cyberspace", "decison decision", "decisons decisions",
        "definate definite", "definately definitely", "delagation delegation", "delegration delegation", "delegtes delegates", "delgation delegation", "deligation delegation", "developement development",
        "developped developed", "developpment development", "diffrent different", "diplomacry diplomacy", "disarmamant disarmament", "disarmement disarmament", "discusion discussion", "discussons discussions",
        "disscussion discussion", "documment document", "effectivly effectively", "elaborte elaborate", "embarass embarrass", "embassador ambassador", "encourgae encourage", "enviroment environment",
        "environement environment", "equiped equipped", "especialy especially", "establishement establishment", "exagerate exaggerate", "excercise exercise", "exellent excellent", "existance existence",
        "experiance experience", "explaination explanation", "explicitely explicitly", "explicitley explicitly", "facilitiate facilitate", "facillitate facilitate", "familar familiar", "finaly finally",
        "foriegn foreign", "forsee foresee", "foward forward", "framwork framework", "freindly friendly", "fundamantal fundamental", "garantee guarantee", "gaurantee guarantee", "generaly generally",
        "govenment government", "goverment government", "govermental governmental", "goverments governments", "governement government", "governements governments", "governmant government", "harrassment harassment",
        "heirarchy hierarchy", "humanitarain humanitarian", "humantarian humanitarian", "immediatly immediately", "implementaion implementation", "implemention implementation", "implmentation implementation",
        "importent important", "independance independence", "independant independent", "infomation information", "infrastrucure infrastructure", "infrastucture infrastructure", "inital initial", "initative initiative",
        "initiatve initiative", "interational international", "intergovermental intergovernmental", "internatinal international", "internatonal international", "intersessionnal intersessional", "intrest interest",
        "intrests interests", "irrelevent irrelevant", "issuse issues", "knowlege knowledge", "lenght length", "liason liaison", "libary library", "likelyhood likelihood", "maintainance maintenance",
        "maintenence maintenance", "managment management", "millenium millennium", "minsiter minister", "minsitry ministry", "multilatral multilateral", "multistakehoder multistakeholder",
        "multistakholder multistakeholder", "neccessary necessary", "necesary necessary", "necessery necessary", "negociate negotiate", "negociation negotiation", "negociations negotiations", "negotation negotiation",
        "negotations negotiations", "neigbour neighbour", "noticable noticeable", "nuclaer nuclear", "obligaton obligation", "occasionaly occasionally", "occassion occasion", "occured occurred", "occurence occurrence",
        "occuring occurring", "oportunity opportunity", "opportunties opportunities", "oppurtunity opportunity", "organisaton organisation", "organizaton organization", "orginal original", "paragarph paragraph",
        "paragragh paragraph", "paragrah paragraph", "paralel parallel", "parliment parliament", "partcipants participants", "participiants participants", "particpate participate", "particpation participation",
        "peacefull peaceful", "permanant permanent", "perminent permanent", "persistant persistent", "plenery plenary", "plennary plenary", "posession possession", "possable possible", "preamable preamble",
        "preambule preamble", "preceed precede", "preceeding preceding", "prefered preferred", "presense presence", "priviledge privilege", "priviledges privileges", "proceding proceeding", "proceedure procedure",
        "proceedures procedures", "profesional professional", "promiment prominent", "proposel proposal", "propsal proposal", "propsed proposed", "publically publicly", "raporteur rapporteur", "rappporteur rapporteur",
        "ratificaton ratification", "reaffrim reaffirm", "reafirm reaffirm", "reccomend recommend", "reccomendation recommendation", "recieve receive", "recieved received", "recieves receives", "recieving receiving",
        "recomend recommend", "recomendation recommendation", "recomendations recommendations", "recomended recommended", "refered referred", "refering referring", "reponsibility responsibility",
        "reponsible responsible", "represenative representative", "representaive representative", "representitive representative", "representives representatives", "reservaton reservation", "resolotion resolution",
        "resoluton resolution", "resolutons resolutions", "responsability responsibility", "responsibilty responsibility", "responsiblity responsibility", "resposible responsible", "respresentative representative",
        "sanctons sanctions", "secratariat secretariat", "secratary secretary", "secretariate secretariat", "secreteriat secretariat", "secuirty security", "secuity security", "securtiy security", "seperate separate",
        "seperated separated", "seperately separately", "sesion session", "sessoin session", "sieze seize", "signatorys signatories", "similiar similar", "sincerly sincerely", "sovereignity sovereignty",
        "soveriegn sovereign", "soveriegnty sovereignty", "soverignty sovereignty", "sovreignty sovereignty", "staement statement", "stakeholer stakeholder", "stakholder stakeholder", "stakholders stakeholders",
        "statment statement", "statments statements", "strenght strength", "strenghten strengthen", "strenghtening strengthening", "strengthning strengthening", "strentgh strength", "subcommitee subcommittee",
        "succesful successful", "succesfully successfully", "successfull successful", "sucess success", "sucessful successful", "sugestion suggestion", "suport support", "supprot support", "surpress suppress",
        "sustainible sustainable", "sustanable sustainable", "technlogy technology", "technolgy technology", "tecnology technology", "teh the", "territorry territory", "terrorrism terrorism", "thier their",
        "threath threat", "threshhold threshold", "tommorrow tomorrow", "tomorow tomorrow", "transparancy transparency", "transparant transparent", "transperancy transparency", "treatey treaty", "treatys treaties",
        "truely truly", "unanimious unanimous", "unanimus unanimous", "unecessary unnecessary", "unfortunatly unfortunately", "unilatteral unilateral", "universalisaton universalisation", "untill until",
        "usefull useful", "verificaton verification", "vulnerabilites vulnerabilities", "vulnerabilty vulnerability", "wich which", "withold withhold", "writen written", "writting writing",

        // Names of states and seas.
        "Burkino Burkina", "Phillipines Philippines", "Philipines Philippines", "Phillippines Philippines", "Morroco Morocco", "Marocco Morocco", "Kazakstan Kazakhstan", "Kyrgystan Kyrgyzstan", "Guatamala Guatemala",
        "Venezula Venezuela", "Venezeula Venezuela", "Ethopia Ethiopia", "Camboida Cambodia", "Indonesa Indonesia", "Malasia Malaysia", "Switzerand Switzerland", "Swizerland Switzerland", "Lithunia Lithuania",
        "Carribean Caribbean", "Carribbean Caribbean", "Carribian Caribbean", "Antartica Antarctica", "Mediterranian Mediterranean", "Afganistan Afghanistan", "Azerbaidjan Azerbaijan", "Azerbijan Azerbaijan",
        "Bangaldesh Bangladesh", "Belguim Belgium", "Brasilian Brazilian", "Equador Ecuador", "Icland Iceland", "Isreal Israel", "Isreali Israeli", "Jamacia Jamaica", "Mauritious Mauritius", "Nigera Nigeria",
        "Pakisten Pakistan", "Portugual Portugal", "Singapor Singapore", "Slovinia Slovenia", "Tanzinia Tanzania", "Tunesia Tunisia", "Turkmenstan Turkmenistan", "Ukrane Ukraine", "Ukranian Ukrainian", "Urugay Uruguay",
        "Zimbabwae Zimbabwe",
    ];
}
