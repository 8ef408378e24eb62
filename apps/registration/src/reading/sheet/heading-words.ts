import type { SheetField } from './sheet-field';

/**
 * Headings by meaning. A heading belongs to the field of the longest phrase whose words it all contains, in any order;
 * so one word stands here only where it means the same in every heading. Arabic without the article.
 */
export const HEADING_WORDS = {
  case: words(`
    case|case no|case number|case id|case ref|case code|household id|household no|household number|hh id|hh no
    family id|family no|family number|family code|registration no|registration number|reg no|registration group
    group no|group number|group id|file no|file number|file ref|dossier|no dossier|numero dossier|num dossier
    ref dossier|reference dossier|no menage|numero menage|no famille|numero famille|code famille|code menage|no cas
    numero cas|numero du cas|expediente|no expediente|numero expediente|caso|numero caso|no caso|processo
    numero processo|no processo|familia no|grupo familiar|agregado|numero agregado|ملف|رقم ملف|رقم حاله|رقم قضيه
    رقم عائله|رقم اسره|حاله|شماره پرونده|номер дела|дело|dosya no|cas|family ref|pratica|numero pratica|no pratica
    የጉዳይ ቁጥር|lambarka kiiska
  `),
  familyName: words(`
    family name|surname|last name|lastname|surnames|nom de famille|nom famille|patronyme|noms de famille|apellido
    apellidos|apelido|apelidos|sobrenome|sobrenomes|nome de familia|اسم عائله|لقب|كنيه|شهره|اسم اسره|نسبه|نام خانوادگي
    фамилия|soyad|soyadi|fathers and grandfathers name|cognome|የአያት ስም|magaca qoyska
  `),
  givenNames: words(`
    given name|given names|first name|first names|firstname|forename|forenames|other names|christian name|prenom
    prenoms|nombres|nombre de pila|primer nombre|nome proprio|nomes proprios|primeiro nome|nomes|اسم اول|اسم شخصي|اسماء
    اسم شخص|имя|ad|adi|own name|own names
  `),
  fullName: words(`
    name|names|full name|fullname|name of person|name in full|complete name|name of migrant|beneficiary name
    passenger name|name of passenger|nom|noms|nom complet|nom et prenom|nom et prenoms|noms et prenoms|prenom et nom
    prenoms et nom|nombre|nombre completo|nombre y apellido|nombre y apellidos|apellidos y nombres|nome|nome completo
    اسم|اسم كامل|اسم ثلاثي|اسم رباعي|اسم ولقب|اسم واللقب|نام|نام كامل|фио|полное имя|ad soyad|adi soyadi|ስም|magaca
  `),
  nativeName: words(`
    original name|name original script|original script|native name|name in native script|name native script
    native script|local name|name local script|local script|name in local language|arabic name|name in arabic
    name arabic|amharic name|name in amharic|name amharic|name bangla|name in bangla|name own script|name in own script
    nom original|nom langue origine|nom ecriture origine|ecriture originale|nom en arabe|nom arabe|nombre original
    nombre escritura original|escritura original|nombre en arabe|nome original|escrita original|nome em arabe
    اسم بعربيه|اسم بالعربيه|اسم باللغه اصليه|اسم بلغه اصليه|اسم اصلي|اسم عربي|اسم باللغه الام|اسم بلغه ام
    اسم باللغه العربيه|name national alphabet|name other script|nom langue pays|nombre idioma local|اسم بلغه البلد
    name mother tongue|names mother tongue|nom langue maternelle|nombre lengua materna|nome lingua materna
    nome originale|ስም በአማርኛ|magaca asalka
  `),
  sex: words(`
    sex|gender|sexe|genre|m f|f m|h f|sexo|genero|جنس|نوع|نوع اجتماعي|ذكر انثي|جنسيت|пол|cinsiyet|sex at birth|sesso|ፆታ
    ጾታ|jinsiga
  `),
  dob: words(`
    dob|d o b|date of birth|birth date|birthdate|birthday|born|born on|birth|year of birth|birth year|ddn
    date naissance|date de naissance|naissance|ne le|ne e le|annee naissance|fecha nacimiento|fecha de nacimiento
    nacimiento|f nac|fecha nac|ano nacimiento|data nascimento|data de nascimento|nascimento|data nasc|تاريخ ميلاد
    تاريخ ولاده|ميلاد|سنه ميلاد|تولد|تاريخ تولد|дата рождения|dogum tarihi|bd|date et lieu de naissance
    lieu et date de naissance|date and place of birth|place and date of birth|fecha y lugar de nacimiento
    lugar y fecha de nacimiento|تاريخ ومكان الميلاد|مكان وتاريخ الميلاد|date naiss|data nascita|nascita|የትውልድ ቀን
    taariikhda dhalashada
  `),
  age: words(`
    age|age years|age in years|edad|idade|عمر|سن|возраст|yas
  `),
  nationality: words(`
    nationality|nationalities|citizenship|country of nationality|country of citizenship|country of origin
    country origin|coo|nat|natl|nation|citizen of|nationalite|citoyennete|pays origine|pays d origine
    pays de nationalite|nacionalidad|ciudadania|pais origen|pais de origen|nacionalidade|cidadania|pais origem|جنسيه
    بلد اصلي|بلد منشا|بلد اصل|تابعيت|مليت|гражданство|uyruk|uyrugu|national of|cittadinanza|nazionalita|ዜግነት|jinsiyadda
  `),
  relation: words(`
    relation|relationship|relation to head|relationship to head|relation to hoh|rel|rel to head
    relationship head household|family relation|role in family|family role|position in family|kinship
    relation to principal applicant|relationship to pa|lien|lien parente|lien de parente|parente|lien avec le chef
    lien familial|lien chef famille|relation avec le chef|statut familial|parentesco|relacion|relacion familiar
    relacion jefe|relacion con jefe|vinculo|vinculo familiar|grau parentesco|grau de parentesco|relacao
    relacao familiar|صله قرابه|صله|قرابه|علاقه|علاقه برب اسره|علاقه عائليه|صله برب اسره|نسبت|родство|yakinlik
    family position|parentela|relazione|ዝምድና|xiriirka qoyska
  `),
  docType: words(`
    doc|document|doc type|document type|type of document|type of doc|travel document|travel document type|id type
    paper type|type of id|type document|type de document|type piece|type de piece|nature document|nature piece|piece
    piece identite|tipo documento|tipo de documento|documento|tipo doc|نوع وثيقه|نوع مستند|وثيقه|وثيقه سفر
    نوع وثيقه سفر|مستند|نوع مدرك|документ|тип документа|belge turu|የሰነድ ዓይነት|nooca dukumentiga
  `),
  docNumber: words(`
    doc no|doc number|doc num|document no|document number|document id|travel document no|travel document number
    passport|passport no|passport number|passport num|pp no|ppt no|pass no|passport id no|id no|id number|paper no
    no document|numero document|num document|no doc|no du document|numero de document|passeport|no passeport
    numero passeport|no piece|numero piece|num piece|no documento|numero documento|num documento|pasaporte
    numero pasaporte|no pasaporte|passaporte|numero passaporte|no passaporte|nro documento|nro pasaporte|رقم وثيقه
    رقم جواز|رقم جواز سفر|جواز سفر|جواز|رقم مستند|رقم هويه|شماره پاسپورت|شماره مدرك|номер документа|номер паспорта
    pasaport no|belge no|የፓስፖርት ቁጥር|የሰነድ ቁጥር|lambarka baasaboorka|lambarka dukumentiga
  `),
  docExpiry: words(`
    expiry|expiry date|date of expiry|expires|expires on|expiration|expiration date|exp|exp date|valid until|valid till
    valid to|validity|valid|doc expiry|passport expiry|date expiration|date d expiration|expire le|valable jusqu
    valable jusqu au|valide jusqu au|validite|fin validite|date validite|echeance|vencimiento|fecha vencimiento
    fecha de vencimiento|caducidad|fecha caducidad|valido hasta|vence|validade|data validade|valido ate|data expiracao
    data de validade|expira|تاريخ انتهاء|انتهاء|صلاحيه|تاريخ انتهاء صلاحيه|صالح حتي|ساري حتي|صالحه حتي|انقضا
    срок действия|gecerlilik|expire|document expire|passport expire|scadenza|data scadenza|صالح لغايه|የሚያበቃበት ቀን
    taariikhda dhicitaanka
  `),
  mrz: words(`
    mrz|machine readable zone|machine readable|mrz line|mrz lines|passport mrz|zone lisible|zone lecture|bande mrz
    code mrz|zlm|zona lectura mecanica|zona legivel|منطقه قابله لقراءه|منطقه مقروءه اليا
  `),
  phones: words(`
    phone|phones|phone no|phone number|phone numbers|telephone|telephones|telephone no|telephone number|tel|tel no
    tel number|mobile|mobile no|mobile number|cell|cell phone|contact no|contact number|whatsapp|contact|no telephone
    numero telephone|num tel|no tel|portable|gsm|telefono|telefonos|numero telefono|movil|celular|telefone|telefones
    telemovel|contacto|contato|هاتف|رقم هاتف|تلفون|رقم تلفون|جوال|رقم جوال|موبايل|محمول|شماره تلفن|تلفن|телефон|telefon
    mob|ph|ph no|ስልክ|ስልክ ቁጥር|taleefanka|taleefan
  `),
  location: words(`
    location|current location|place|site|shelter|location shelter|accommodation|residence|place of residence|camp
    center|centre|current address|address|where staying|place of stay|staying at|place of registration
    registration site|registered at|lieu|lieu residence|lieu hebergement|lieu d hebergement|hebergement|abri|adresse
    site actuel|lieu actuel|localisation|lieu enregistrement|emplacement|ubicacion|lugar|alojamiento|albergue|refugio
    direccion|domicilio|lugar actual|localizacao|local|alojamento|abrigo|morada|endereco|centro|موقع|مكان|ماوي
    مكان اقامه|اقامه|مكان سكن|سكن|عنوان|مركز|مكان حالي|موقع حالي|مكان ايواء|ايواء|محل سكونت|место|адрес|yer|loc
    site name|camp name|shelter name|centre name|center name|nom site|nom centre|nombre sitio|luogo|luogo alloggio
    alloggio|የሚኖርበት ቦታ|ቦታ|goobta
  `),
  destination: words(`
    destination|destination city|city of return|return city|city of destination|final destination|place of return
    return to|returning to|home town|hometown|home city|return destination|city|town|area of return|destination final
    ville|ville retour|ville de retour|ville de destination|lieu retour|destination finale|retour vers|destino|ciudad
    ciudad destino|ciudad de destino|ciudad retorno|ciudad de retorno|lugar retorno|destino final|cidade|cidade destino
    cidade de destino|cidade de retorno|local de retorno|وجهه|مدينه وجهه|مدينه عوده|مكان عوده|وجهه نهائيه|جهه عوده
    مدينه|مدينه مقصد|مقصد|город|место назначения|varis|dest|going to|retour|citta|citta destinazione|destinazione|መድረሻ
    መድረሻ ከተማ|magaalada|magaalada loo socdo
  `),
  languages: words(`
    language|languages|lang|langs|language spoken|languages spoken|spoken languages|preferred language|mother tongue
    langue|langues|langue parlee|langues parlees|langue maternelle|idioma|idiomas|lengua|lenguas|lingua|linguas|لغه
    لغات|لغات متحدثه|لغه مفضله|زبان|язык|языки|dil|speaks|lingue|ቋንቋ|luqadaha|luqad
  `),
  needs: words(`
    needs|special needs|special need|specific needs|medical|medical needs|health|health needs|medical condition
    health condition|assistance|assistance needed|vulnerability|vulnerabilities|disability|ssr|special assistance
    medical remarks|besoins|besoins speciaux|besoins particuliers|besoins specifiques|sante|etat de sante
    assistance requise|vulnerabilite|vulnerabilites|handicap|necesidades|necesidades especiales|salud|asistencia
    vulnerabilidad|necessidades|necessidades especiais|saude|assistencia|احتياجات|احتياجات خاصه|صحه|حاله صحيه|وضع صحي
    مساعده|احتياجات طبيه|نيازهاي ويژه|нужды|ihtiyaclar|vuln|esigenze|esigenze particolari|salute|ልዩ ፍላጎት
    baahiyaha gaarka ah|baahiyaha
  `),
  remarks: words(`
    remarks|remark|notes|note|comment|comments|observation|observations|additional information|other information
    remarque|remarques|commentaire|commentaires|observacion|observaciones|comentarios|notas|observacao|observacoes|obs
    ملاحظات|ملاحظه|تعليق|تعليقات|ملاحظات اخري|ملاحظات عامه|توضيحات|примечания|примечание|notlar|አስተያየት|faallo
  `),
  registeredOn: words(`
    registered|registered on|registration|registration date|date of registration|date registered|reg date|reg|date reg
    date inscription|date d inscription|date enregistrement|date d enregistrement|enregistrement|enregistre le
    inscrit le|fecha registro|fecha de registro|registro|registrado el|fecha inscripcion|data registo|data de registo
    data registro|data de registro|registo|data inscricao|intake date|interview date|date of intake|تاريخ تسجيل|تسجيل
    تاريخ قيد|تاريخ ثبت|дата регистрации|kayit tarihi|data registrazione|registrazione|የምዝገባ ቀን
    taariikhda diiwaangelinta
  `),
  consent: words(`
    consent|consents|consent given|agrees to return|agrees|agreed|vhr consent|willing to return|consentement|accord
    consentement donne|consentimiento|consentimento|موافقه|موافق|رضايت|согласие|riza|cons|consenso|acepta|ፈቃድ
    oggolaansho
  `),
  rowNumber: words(`
    no|nr|num|number|numero|n|s n|sn|sr|sr no|serial|serial no|ser|row|row no|line|item|ord|ordre|no ordre|orden|ordem
    رقم|م|ت|تسلسل|رقم تسلسل|رقم تسلسلي|مسلسل|عدد|ردیف|no de ligne|ligne
  `),
} satisfies Record<Exclude<SheetField, 'other' | 'tick' | 'member'>, string[]>;

/** Columns about someone or something else; none of their words may be read as the person's own. */
export const OTHER_HEADINGS = words(`
  individual id|individual no|individual number|person id|progres|father|mother|pere|mere|padre|madre|pai|mae|ام|اب|والد|والده|emergency|urgence|emergencia|طوارئ|next of kin|issue
  issued|issuing|delivrance|delivre|emission|emision|emissao|اصدار|place of birth|birth place|birthplace|pob
  lieu naissance|lieu de naissance|luogo nascita|lugar nacimiento|local nascimento|naturalidade|مكان ميلاد|مكان ولاده
  محل ميلاد|email|e mail|courriel|correo|signature|firma|assinatura|توقيع|photo|family size|household size|taille
  nombre de personnes|arrival|arrivee|entry|entree|flight|vol|vuelo|voo|رحله|marital|matrimonial|civil|etat civil
  حاله اجتماعيه|occupation|profession|religion|ethnicity|embassy|visa|interviewer|caseworker|registered by
  enregistre par|education|spouse|husband|wife|conjoint|epoux|grandfather|sponsor|kafeel|kafil|employer|employeur
  relative name|relative phone|relative contact|relative number|relative tel|relative mobile|relatives name
  relatives phone|كفيل|اقارب|جد|country of residence|pays residence|pais residencia|بلد اقامه|residency
  residence permit|iqama|copy|copie|نسخه|family members|return date|date retour|fecha retorno|bag|bags|status
  no persons|no children|head name|hoh name|name hoh|nom chef|اسم رب
`);

function words(table: string): string[] {
  return table
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
