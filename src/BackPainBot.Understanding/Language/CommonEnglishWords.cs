namespace BackPainBot.Understanding.Language;

/// <summary>The list behind <see cref="CommonEnglish"/>: base forms and irregular ones, four letters or more.</summary>
internal static class CommonEnglishWords
{
    public const string Text = """
        abandon abdomen ability able about above abroad absence absent absolute absorb abuse accent accept access accident accommodate accompany accomplish accord account accurate accuse
        ache achieve acid acknowledge acquire across action active activity actor actual actually adapt addict addition address adequate adjust administer admire admission admit adopt
        adult advance advantage adventure advert advertise advice advise affair affect afford afraid after afternoon afterwards again against aged agency agenda agent aggressive agony agree
        agreement ahead aids airline airplane airport alarm album alcohol alert alike alive allergy allergic alley allow allowance ally almost alone along aloud already alright also alter
        alternative although altogether always amaze ambition ambulance among amount amuse analysis analyse analyze ancestor ancient anger angle angry animal ankle anniversary announce annoy
        annual another answer ante anxiety anxious anybody anyhow anymore anyone anything anytime anyway anywhere apart apartment apologize apology apparent apparently appeal appear
        appearance appetite apple application apply appoint appointment appreciate approach appropriate approval approve approximate april apron architect area argue argument arise armed
        army aroma around arose arrange arrest arrival arrive arrow article artificial artist ashamed aside asleep aspect aspirin assess asset assign assist assistance assistant associate
        association assume assumption assure asthma athlete atmosphere attach attack attempt attend attention attitude attract attraction attractive auction audience audio august aunt
        author authority auto automatic autumn available avenue average avoid awake award aware away awesome awful awhile awkward
        baby bachelor back backache background backpack backward backwards bacon bacteria badly baggage bake balance balcony ball balloon ballet banana band bandage bang bank banker bare
        bargain bark barely barn barrel barrier base baseball basement basic basin basis basket basketball batch bath bathe bathroom battery battle beach bead beam bean bear beard beast
        beat beaten beautiful beauty became because become bedroom bedtime beef been beer before beforehand began begin begun behalf behave behaviour behavior behind being belief believe
        bell belly belong below belt bench bend beneath benefit bent berry beside besides best better between beverage beyond bicycle bigger biggest bike bill billion bind biology bird
        birth birthday biscuit bite bitten bitter bizarre black bladder blade blame blank blanket bleed blend bless blew blind blink block blond blood bloom blow blown blue board boast boat
        body boil bold bomb bond bone bonus book boot booth border bore borrow boss both bother bottle bottom bought bounce bound bowel bowl boxer boyfriend brain brake branch brand brave
        bread break breakdown breakfast breast breath breathe breed breeze brew brick bride bridge brief bright brilliant bring broad broadcast broke broken bronze broom brother brought brown
        bruise brush bubble bucket budget build building built bulb bulge bulk bull bullet bump bunch bundle burden burger burn burnt burst bury business busy butter butterfly button buttock
        buyer buzz bypass
        cabin cabinet cable cafe cage cake calculate calculator calendar calf calf calm calorie calves came camera camp campaign campus canal cancel cancer candidate candle candy cannot canoe capable
        capacity capital captain capture carbon card cardboard care career careful careless carpet carriage carrot carry cart cartoon carve case cash cast castle casual catalog catch
        category cattle caught cause caution cautious cave cease ceiling celebrate celebrity cell cellphone cent center centimeter central centre century cereal ceremony certain certainly
        certificate chain chair chairman challenge chamber champion chance change channel chapter character charge charity charm chart chase chat cheap cheat check cheek cheer cheese
        chef chemical chemist chemistry chess chest chew chicken chief child childhood children chill chimney chin chip chips chiropractor chocolate choice choir choke choose chop chord
        chore chose chosen chronic chunk church cigarette cinema circle circuit circular circulation circumstance cite citizen city civil claim clap clarify clash class classic classroom clause
        clay clean cleaner clear clearly clerk clever click client cliff climate climb clinic clinician clip clock close closed closer closet cloth clothe clothes clothing cloud cloudy club clue
        clumsy coach coal coast coat cocktail code coffee coin coincidence cold collapse collar collarbone colleague collect collection college colour color column comb combination combine come
        comedy comfort comfortable comment commerce commercial commission commit committee common communicate communication community commute companion company compare comparison compete
        competition competitive complain complaint complete completely complex complicate complicated component compose compound comprehensive compress computer concentrate concept concern
        concert conclude conclusion concrete condition conduct conference confess confidence confident confirm conflict confuse confusion congratulations connect connection conscious consent
        consequence conservative consider considerable consist consistent constant constipation constitute construct construction consult consultant consume consumer contact contain container contemporary
        content contest context continent continue contract contrary contrast contribute contribution control convenience convenient conversation convert convince cook cookie cool cooperate
        cope copper copy cord core corn corner corporate correct correspond cost costly costume cottage cotton couch cough could council count counter country county couple courage course
        court cousin cover covid coward crack craft cramp crash crawl crazy cream create creation creative creature credit creep crew cricket crime criminal crisis crisp criteria critic critical
        criticism criticize crop cross crowd crowded crown crucial crude cruel cruise crumb crush crutch culture cupboard cure curious curl currency current currently curriculum curry curse
        curtain curve cushion custom customer cute cyber cycle cyclist cyst
        daddy daily dairy damage dame damp dance dancer danger dangerous dare dark dark darling dash data database date daughter dawn daydream deadline deaf deal dealer dealt dear death debate debt
        decade decay december decent decide decision deck declare decline decorate decrease deep deer defeat defence defense defend define definite definitely definition degenerative degree dehydrated
        delay delete deliberate delicate delicious delight deliver delivery demand democracy demonstrate denied dense dental dentist deny department departure depend dependent deposit depress
        depressed depression depth derive describe description desert deserve design designer desire desk desktop despair desperate despite dessert destination destroy destruction detail
        detect determine develop development device devil devote diabetes diabetic diagnose diagnosis diagram dial dialog diamond diarrhea diary dice dictionary died diet differ difference different
        difficult difficulty digest digestion digital dignity dilemma dinner dire direct direction directly director dirt dirty disability disabled disagree disappear disappoint disappointed disaster
        disc discharge discipline discomfort discount discover discovery discs discuss discussion disease disgust dish dishes disk dislike dislocate dismiss disorder display dispute distance
        distant distinct distinguish distribute district disturb dive diverse divide division divorce dizziness dizzy doctor document doesnt dogs doing doll dollar domain domestic dominate donate
        done donor donut door dose doses dosage double doubt dough down download downstairs downtown dozen draft drag drain drama dramatic drank draw drawer drawn dread dreadful dream dress
        dressing drew drift drill drink drive driven driver drop drove drown drug drum drunk dryer duck duke dull dumb dump duration during dust duty dwell dying dynamic
        each eager early earn earnest earnings earth earthquake ease easier easily east eastern easy eaten echo economic economy edge edit edition editor educate education effect effective
        effectively efficient effort eight eighteen eighth eighty either elaborate elastic elbow elder elderly elect election electric electrical electricity electronic elegant element
        elephant elevator eleven eligible eliminate else elsewhere email embarrass embarrassed emerge emergency emotion emotional emphasis emphasize empire employ employee employer employment
        empty enable encounter encourage endless endure enemy energy enforce engage engine engineer engineering english enhance enjoy enormous enough ensure enter enterprise entertain
        enthusiasm entire entirely entitle entrance entry envelope environment episode equal equally equation equip equipment equivalent error escape especially essay essential essentially
        establish estate estimate euro evaluate evaluation even evening evenly event eventually ever every everybody everyday everyone everything everywhere evidence evident evil evolution
        evolve exact exactly exam examination examine example exceed excellent except exception excess excessive exchange excite excited excitement exciting exclude excuse execute executive
        exercise exhaust exhausted exhibit exhibition exist existence exit expand expansion expect expectation expense expensive experience experiment expert explain explanation explode
        explore export expose exposure express expression extend extension extensive extent external extra extract extraordinary extreme extremely eyebrow eyes eyesight
        fabric face facebook facial facility fact factor factory fade fail failure faint fair fairly faith fake fall fallen false fame familiar family famous fancy fantastic fare farm farmer
        farther fashion fast fasten faster fatal fate father fatigue fault favor favorite favour favourite fear feather feature february federal feed feedback feel feeling feet fell fellow felt female
        fence festival fetch fever fewer fiber fiction field fierce fifteen fifth fifty fight figure file fill film filter final finally finance financial find fine finger finish fire firm
        first fish fishing fist fitness five fixed flag flame flare flash flat flavor flavour flea flesh flew flex flexible flight flip float flood floor flour flow flower flown fluid flush
        flying foam focus fold folk follow following fond food fool foot football force forearm forecast forehead foreign forest forever forget forgive forgot forgotten fork form formal
        format former formula fort forth fortunate fortunately fortune forty forum forward forwards fought found foundation fountain four fourteen fourth fracture fragile frame framework
        free freedom freeze freezer frequency frequent frequently fresh friday fridge fried friend friendly friendship frighten frightened frog from front frontier frost froze frozen fruit
        frustrate frustrated fuel full fully function fund fundamental funeral funny furniture further furthermore fury future
        gain game garage garbage garden garlic gasoline gate gather gave gaze gear gene general generally generate generation generic generous genetic gentle gently gentleman genuine gesture
        getting ghost giant gift girl girlfriend give given gives glad glance gland glass glasses global glory glove glow glue goal goat goes going gold golden golf gone good goodbye
        goodness goods google goose gorgeous gossip govern government governor grab grace grade gradual gradually graduate grain gram grammar grand granddaughter grandfather grandma grandmother grandpa grandparent grandson grant
        grape graph grasp grass grateful grave gray great greatly greed green greet greeting grew grey grief grieve grill grin grind grip grocery groin ground group grow grown growth guarantee
        guard guess guest guidance guide guideline guilt guilty guitar
        habit hair haircut half hall hammer hamstring hand handbag handful handle handshake handsome handy hang hanger happen happily happiness happy harass harbor hard harder hardly hardware harm
        harmful harmless harmony harsh harvest hate hatred have haven having headache headline heal health healthcare healthy heap hear heard hearing heart heartache heartburn heat heaven heavy heel heels
        height held helicopter hell hello helmet help helper helpful hence herb here hernia herniated hero hers herself hesitate hidden hide high highlight highly highway hike hill hint hips hire
        historian historic historical history hobby hold holder hole holiday hollow holy home homemade homeless homework honest honestly honey honeymoon honor honour hook hope hopefully hopeless horizon
        horrible horror horse hose hospital host hostile hotel hour house household housewife housing however huge human humble humid humor humour hundred hung hunger hungry hunt hurry hurt
        husband hybrid hydrate
        ibuprofen icecream idea ideal identical identify identity idiot ignorant ignore illegal illness illustrate image imagination imagine immediate immediately immense immune impact imply import
        importance important impose impossible impress impressed impression impressive improve improvement inch incident include including income increase increasingly incredible indeed
        independence independent index indicate indication indigestion indirect indirectly individual indoor industrial industry infant infect infection inflame inflamed inflammation inflation influence
        info inform informal information ingredient initial initially inject injection injure injured injury inner innocent innovation input inquire inquiry insect insert inside insight insist inspect
        inspection inspire install instance instant instantly instead instinct institute institution instruct instruction instructor instrument insulin insult insurance insure insurer intellectual intelligence
        intelligent intend intense intensity intent intention interact interaction interest interested interesting interfere interim interior intermediate internal international internet
        interpret interrupt interval intervention interview intimate into introduce introduction invade invent invention invest investigate investigation investment invisible invitation
        invite invoice involve iron irritate irritated island isolate issue itch itchy item itself
        jacket jail january jaws jealous jeans jelly jerk jewel jewelry jobless join joint joke journal journalist journey joyful judge judgment juice juicy july jump june jungle junior junk
        jury just justice justify
        keen keep kept kettle keyboard kick kidding kidney kidneys kids kill killer kilo kilogram kilometer kind kindergarten kindly kindness king kingdom kiss kitchen kitten knee kneel knees knew knife knit knock knot know
        knowledge known knuckle
        label labor laboratory labour lack ladder lady laid lake lamb lame lamp land landlord landscape lane language laptop large largely largest laser last lasting late lately later latest latter
        laugh laughter launch laundry lawn lawyer layer layout lazy lead leader leadership leaf league leak lean learn learnt lease least leather leave lecture left legal legend leisure lemon
        lend length lens less lesson lets letter level liable liar liberal liberty library license licence lick lids lied lies life lifestyle lifetime lift ligament light lighten lightly lightning
        like likely likewise limb limit limitation limited limp line linen linger link lion lips liquid list listen liter literally literature litre litter little live lively liver living load loan
        lobby local locate location lock lodge logic logical lonely long longer look loop loose loosen lord lorry lose loser loss lost lots lottery loud lounge love lovely lover lower loyal
        luck luckily lucky luggage lumbar lump lunch lung lungs luxury lying lymph lyrics
        machine made magazine magic magical magnet magnetic maid mail mailbox main mainly maintain maintenance major majority make maker makeup male mall mammal manage management manager mandatory mankind
        manner manual manufacture many marathon marble march margin marine mark market marriage married marry mask mass massive master mate material math matter mattress mature maximum maybe mayor meal
        mean meaning means meant meantime meanwhile measure measurement meat mechanic mechanical mechanism media medical medicare medicaid medication medicine meditate meditation medium meet meeting melt
        member membership memory menopause mental mentally mention menu merchant mercy mere merely mess message messy metal meter method metre middle midnight might migraine mild mile military
        milk mill million mind mine mineral minimal minimum minister minor minority minus minute miracle mirror misery misleading miss missing mission mistake mistaken mixed mixture mobile mobility mode model moderate
        modern modest modify moment monday money monitor monkey month monthly mood moon moral more moreover morning morphine mortgage most mostly mother motion motivate motivation motor mountain mouse mouth
        move movement movie much muddy multiple muscle muscles muscular museum mushroom music musical musician must mute mutual myself mystery myth
        nail naked name namely narrow nasty nation national native natural naturally nature naughty nausea nauseous near nearby nearest nearly neat necessarily necessary necessity neck necklace need needle needless needs
        negative neglect negotiate neighbor neighbour neither nephew nerve nerves nervous nest network neutral never nevertheless newborn newly news newspaper next nice nicely niece night nightmare nine nineteen
        ninety nobody noise noisy none nonsense noon normal normally north northern nose note notebook nothing notice notion novel november nowadays nowhere nuclear number numb numbness numerous nurse nursery
        nursing nutrition nuts nylon
        obese obesity object objection objective obligation observation observe obstacle obtain obvious obviously occasion occasional occasionally occupation occupy occur ocean october odds offence offend offer office
        officer official often oily okay older oldest olive omit once ones oneself ongoing onion online only onto open opener opening operate operation operator opinion opponent opportunity oppose opposite
        optimistic option optional oral orange order ordinary organ organic organisation organise organization organize origin original originally orthopedic osteopath osteoporosis other others otherwise ought
        ounce ours ourselves outcome outdoor outdoors outer outfit output outside outstanding oven over overall overcome overdo overlook overnight overseas overweight owed owner ownership oxygen
        pace pack package packet pads page paid pain painful painkiller painless paint painter painting pair palace pale palm palms panel panic pants paper paperwork parade paragraph parallel paralysed paralyzed parcel pardon parent
        park parking parliament part partial partially participant participate particular particularly partly partner partnership party pass passage passenger passion passive passport password past
        pasta paste path patience patient patiently pattern pause payment peace peaceful peak peanut pear peel peer pelvic pelvis pencil penny pension people pepper perceive percent percentage perfect perfectly perform
        performance perfume perhaps period permanent permanently permission permit persist person personal personality personally personnel perspective persuade pharmacist pharmacy phase phenomenon phone photo
        photograph photographer photography phrase physical physically physician physics physio physiotherapist physiotherapy piano pick picnic picture piece pigeon pile pill pillow pills pilot pinch pinched pink pint pipe pitch
        pity pizza place placebo plain plan plane planet plant plastic plate platform play player playground pleasant please pleased pleasure plenty plot plug plus pocket podcast poem poet poetry point poison poke
        pole police policy polite political politician politics poll pollution pool poor poorly popular population pork port portion portrait position positive possess possession possibility possible
        possibly post posture potato potatoes potential potentially pound pour poverty powder power powerful practical practically practice practise practitioner praise pray prayer precise precisely predict prefer preference
        preferred pregnancy pregnant premium prepare preparation prescribe prescription presence present presentation preserve president press pressure pretend pretty prevent prevention previous previously price pride
        priest primarily primary prime prince princess principal principle print printer prior priority prison privacy private privilege prize probable probably problem procedure proceed process produce producer product
        production profession professional professor profile profit program programme progress project promise promote prompt pronounce pronunciation proof proper properly property proportion proposal propose prospect
        prostate protect protection protein protest proud prove proven provide provider province prune public publication publicly publish publisher pull pulse pump punch punish punishment pupil puppy purchase pure purple
        purpose purse pursue push puts puzzle
        qualification qualified qualify quality quantity quarter queen query quest question queue quick quickly quiet quietly quit quite quiz quote
        rabbit race racing radiation radical radio rage rail railway rain rainbow raise random range rank rapid rapidly rare rarely rash rate rather ratio razor reach react reaction read reader readily reading ready real
        realise reality realize really reason reasonable reasonably reassure rebuild recall receipt receive received recent recently reception recipe reckon recognise recognition recognize recommend recommendation record recorder recover
        recovery rectal recur recycle reduce reduction refer reference referral reflect reflection refresh refrigerator refund refuse regard regarding regardless region regional register regret regular regularly regulate
        regulation rehab rehabilitation reject relate related relation relationship relative relatively relax relaxation relaxed relaxing relevant reliable reliably relief relieve religion religious reluctant rely remain remarkable
        remedy remember remind reminder remote removal remove rent repair repeat repeated repeatedly replace replacement reply report reporter represent representative reputation request require requirement rescue
        research researcher reservation reserve reset resident resist resistance resolve resort resource respect respond response responsibility responsible rest restart restaurant restless restore restrict restriction result
        resume retail retain retire retired retirement retreat return reveal revenge revenue reverse review revise reward rheumatic rhythm ribs rice rich ride rider ridiculous right rigid ring ripe rise risen risk risky
        rival river road roast robot robust rock rocket role roll roller romantic roof room root rope rose rotate rough roughly round route routine royal rubber rubbish rude ruin rule ruler rumor rumour runner running rural rush
        sacred sacrifice sadly safe safely safety said sail sailor sake salad salary sale salesman salon salt salty same sample sand sandal sandwich sang satisfaction satisfied satisfy saturday sauce sausage save savings
        says scale scan scandal scar scare scared scarf scary scatter scene scenery scent schedule scheme scholar school science scientific scientist scissors scold scope score scoliosis scratch scream screen screw script scrub
        seal search season seat seated second secondary secondly secret secretary section sector secure security seed seek seem seen seize seldom select selection self selfish sell send senior sensation sense sensible sensitive
        sent sentence separate separately september sequence series serious seriously serve server service session settle settlement seven seventeen seventh seventy several severe severely sewing sexual shade shadow shake shall
        shallow shame shampoo shape share sharp sharply shave shed sheep sheet shelf shell shelter shift shine shiny ship shipping shirt shiver shock shocked shoe shoes shoot shop shopper shopping shore short shortage shortly shorts shot
        should shoulder shout shovel show shower shown shut shyly sibling sick sickness side sideways sigh sight sign signal signature significance significant significantly silence silent silk silly silver similar similarly simple simply
        since sincere sincerely sing singer single sink sister site sitting situation sixteen sixth sixty size skeleton sketch skill skilled skin skinny skip skirt skull slang sleep sleepless sleepy sleeve slept slice slid
        slide slight slightly slim slip slippery slope slow slowly small smaller smart smash smell smelt smile smoke smooth smoothly snack snake sneeze snow soap sober social society sock socks sofa soft soften software soil
        solar sold soldier sole solid solution solve some somebody someday somehow someone something sometime sometimes somewhat somewhere song soon sooner sore soreness sorrow sorry sort sought soul sound soup sour source
        south southern space spare spasm spasms speak speaker special specialise specialist specialize specially species specific specifically specify spectacular speech speed spell spelling spend spent sphere spice spicy spider spill spin
        spinal spine spirit spiritual spite splint split spoil spoke spoken spokesman sponge sponsor spoon sport spot spouse sprain spray spread spring squad square squeeze stab stable staff stage stain stairs stake stall stamp stand
        standard star stare start starve state statement station statistic statistics statue status stay steady steak steal steam steel steep steer stem step sterile steroid steroids stick sticky stiff stiffness still stimulate sting
        stir stitch stock stole stolen stomach stone stood stool stop storage store storm story stove straight straighten strain strained strange stranger strap strategy straw strawberry stream street strength strengthen stress stressed
        stressful stretch stretches strict strictly strike string strip stripe stroke strong strongly struck structure struggle stuck student studio study stuff stupid style subject submit subsequent substance substantial substitute
        subway succeed success successful successfully such suck sudden suddenly suffer suffering sufficient sugar suggest suggestion suicidal suicide suit suitable suitcase suite summary summer sunday sung sunlight sunny sunrise sunset sunshine
        super superb superior supermarket supper supplement supply support supportive suppose supposed sure surely surface surgeon surgery surgical surprise surprised surprising surprisingly surrender surround survey survival survive suspect suspend suspicion
        suspicious swallow swap swear sweat sweater sweaty sweep sweet swell swelling swept swim swimming swing switch swollen sword swore sworn swung symbol sympathy symptom symptoms syndrome syrup system systematic
        table tablet tackle tail tailbone tailor take taken tale talent talk tall tank tape target task taste tasty taught taxes taxi teach teacher team tear tears technical technically technician technique technology teenager teens teeth telephone television
        tell temper temperature temple temporarily temporary tempt tend tendency tender tenderness tendon tennis tense tension tent term terminal terms terrible terribly terrific terrify territory test testify text thank thankful thanks that theater theatre theft their
        theirs them theme themselves then theory therapeutic therapist therapy there thereby therefore thermometer these they thick thief thigh thin thing things think third thirsty thirteen thirty this thorough thoroughly those though thought
        thoughtful thousand thread threat threaten three threw thrill throat through throughout throw thrown thumb thunder thursday thus thyroid ticket tide tidy tied tiger tight tighten tightly tightness till time timer timetable timid timing tingle tingling tiny tips tired tiredness
        tissue title toast today toes together toilet told tolerate tomato tomorrow tone tongue tonight tons took tool tooth toothache topic torn tornado torso toss total totally touch tough tour tourist toward towards towel tower
        town toxic toys trace track trade tradition traditional traffic tragedy trail train trained trainer training transfer transform translate translation transport transportation trap trash trauma travel traveler traveller tray treasure
        treat treatment tree tremble tremendous trend trial triangle tribe trick tried trigger trim trip triple trouble trousers truck true truly trust truth tube tuesday tuition tumor tumour tune tunnel turkey turn twelfth twelve
        twentieth twenty twice twin twist twisted twitch type types typical typically
        ugly ulcer ultimate ultimately ultrasound umbrella unable uncertain uncle uncomfortable unconscious under undergo underground underneath understand understanding understood undertake underwear undo uneasy unemployed unemployment unexpected
        unexpectedly unfair unfortunate unfortunately unhappy unhealthy uniform union unique unit united universal universe university unknown unless unlike unlikely unlock unnecessary unpleasant unsure until unusual unusually unwell upcoming
        update upgrade upon upper upright upset upside upstairs urban urge urgent urgently urine urinate usage used useful useless user usual usually utter
        vacation vaccine vacuum vague vaguely vain valid valley valuable value variation variety various vary vast vegetable vegetarian vehicle vein version versus vertebra vertebrae vertical very vessel veteran victim victory video view viewer village violence
        violent virtual virtually virtue virus visible vision visit visitor visual vital vitamin vocabulary vocal voice volume voluntary volunteer vomit vomiting vote voyage
        wage wages wagon waist wait waiter waitress wake waken walk walker wall wallet wander want ward warm warmth warn warning warranty wash waste watch water wave weak weakness wealth wealthy weapon wear weary weather website wedding wednesday weed week
        weekday weekend weekly weigh weight weird welcome welfare well went were west western what whatever wheat wheel wheelchair whenever where whereas wherever whether which whichever while whilst whisper whistle white whoever
        whole wholly whom whose wide widely widespread widow width wife wild will willing willingly wind window wine wing wings winner winter wipe wire wireless wise wish with withdraw within without witness woke woken woman women wonder wonderful
        wood wooden wool word wore work worker workout workplace workshop world worldwide worm worn worried worry worse worsen worst worth worthless worthwhile worthy would wound wounded woven wrap wrist write writer writing written wrong wrote
        yard yawn yeah year yearly yell yellow yesterday yield yoga yogurt young younger youngest your yours yourself yourselves youth youtube
        zero zone zoom
        """;
}
