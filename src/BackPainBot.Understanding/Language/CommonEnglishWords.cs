namespace BackPainBot.Understanding.Language;

/// <summary>The list behind <see cref="CommonEnglish"/>: base forms and irregular ones; the short ones for what is made from them ("legs").</summary>
internal static class CommonEnglishWords
{
    public const string Text = """
        abandon abdomen ability able abort about above abroad absence absent absolute absorb abuse accent accept access accident accommodate accompany
        accomplish accord account accurate accuse ache achieve aching acid acknowledge acne acquire across act action active activity actor actual actually
        adapt add addict addition address adequate adjust administer admire admission admit adopt adult advance advantage adventure adverb advert advertise
        advice advise affair affect afford afraid after afternoon afterwards again against age aged agency agenda agent aggressive ago agony agree agreement
        ahead aid aids aim air airline airplane airport alarm album alcohol alert algebra alien alike alive all allergic allergy alley allow allowance ally
        almost alone along aloud already alright also alter alternative although altogether always amaze amber ambition ambulance american amino among
        amount amuse analyse analysis analyze ancestor anchor ancient and android anemia anew anger angle angry animal ankle anniversary announce annoy
        annual another answer ant ante antibiotic antidepressant anxiety anxious any anybody anyhow anymore anyone anything anytime anyway anywhere apart
        apartment ape apologize apology apparent apparently appeal appear appearance appetite apple application apply appoint appointment appreciate
        approach appropriate approval approve approximate apps april apron apt arc architect arctic are area argue argument arise arm armed army aroma arose
        around arrange arrest arrival arrive arrow art arthritis article artificial artist ash ashamed ashes aside ask asleep aspect aspirin assess asset
        assign assist assistance assistant associate association assume assumption assure asthma astronaut ate athlete atmosphere atom attach attack attempt
        attend attention attitude attract attraction attractive auction audience audio august aunt author authority autism auto automatic autumn available
        avenue average avocado avoid awake award aware away awe awesome awful awhile awkward axe babies baby bachelor back backache background backpack
        backward backwards bacon bacteria bad badge badly bag bagel baggage bake baker balance balcony bald ball ballet balloon balm bamboo ban banana band
        bandage bandages bang bank banker bar barber bare barely bargain bark barn barrel barrier base baseball basement basic basin basis basket basketball
        bat batch bath bathe bathroom battery battle bay beach bead beak beam bean bear beard beast beat beaten beautiful beauty became because become bed
        bedroom bedside bedtime bee beef been beep beer beetle before beforehand beg began begging begin begun behalf behave behavior behaviour behind beige
        being belief believe bell belly belong below belt bench bend beneath benefit benign bent berry beside besides best bet better between beverage
        beyond biceps bicycle bid big bigger biggest bike bill billing billion bin bind bingo biology biopsy bird birds birth birthday biscuit bishop bit
        bite bitten bitter bizarre black bladder blade blame blank blanket bleach bleed bleeding blend bless blew blind blink bloating block blond blood
        bloom blouse blow blown blue bluetooth board boast boat body boil boiler bold bolt bomb bond bone bonus boo book boom boot booth border bore borrow
        boss both bother bots bottle bottom bought bounce bound bounds bouquet bow bowel bowl box boxer boy boyfriend bra bracelet braces brain brake brakes
        branch brand brave bravo bread break breakdown breakfast breast breath breathe breathless breed breeze brew brick bride bridge brief bright
        brilliant bring brittle broad broadcast broke broken bronze broom broth brother brought brown browser bruise brush bubble bucket bucks budget bug
        build building built bulb bulge bulk bull bullet bully bump bun bunch bundle bunny burden burger buried burn burnt burst bury bus business busy but
        butcher butter butterfly buttock button buy buyer buzz bye bypass cab cabbage cabin cabinet cable cactus cafe cage cake calcium calculate calculator
        calendar calf call calm calorie calves came camera camp campaign campus can canal cancel cancer candid candidate candle candy cannot canoe cap
        capable capacity capital captain capture car carbon card cardboard care career careful caregiver careless caretaker carpet carriage carrot carrots
        carry cart cartilage cartoon carve case cash cast castle casual cat catalog catch category catheter cattle caught cause caution cautious cave cavity
        cease ceiling celebrate celebrity celery cell cello cellphone cement cent center centimeter central centre century cereal ceremony certain certainly
        certificate chain chair chairman challenge chamber champion chance change channel chapel chapter character charge charity charm chart chase chased
        chat cheap cheat check cheek cheer cheese chef chemical chemist chemistry chemo chemotherapy cherry chess chest chew chicken chief child childhood
        children chill chimney chin chip chips chiro chiropractor chocolate choice choir choke cholesterol choose chop chord chore chorus chose chosen
        chronic chunk church cigarette cinema cinnamon circle circuit circular circulation circumstance cite citizen city civil claim clap clarify clash
        class classic classroom clause claws clay clean cleaner clear clearly clerk clever click client cliff climate climb clinic clinical clinician clip
        clock close closed closer closet clot cloth clothe clothes clothing cloud cloudy club clue clumsy clutch coach coaching coal coast coat coccyx
        cocktail coconut code coffee coin coincidence coke cold collagen collapse collar collarbone colleague collect collection college colon color colour
        column comb combination combine come comedy comfort comfortable comment commerce commercial commission commit committee common communicate
        communication community commute comp companion company compare comparison compass compete competition competitive complain complaint complete
        completely complex complicate complicated component compose compound comprehensive compress computer concentrate concept concern concert conclude
        conclusion concrete concussion condition conduct conference confess confidence confident confirm conflict confuse confusion congratulations connect
        connection conscious consent consequence conservative consider considerable consist consistent constant constipated constipation constitute
        construct construction consult consultant consulting consume consumer contact contagious contain container contemporary content contest context
        continent continue contract contrary contrast contribute contribution control convenience convenient conversation convert convince cook cookie cool
        cooperate cop cope copper copy coral cord core corn corner corporate correct correspond cortisone cosmetic cost costly costume cot cottage cotton
        couch cough coughing could council counsel count counter country county couple courage course court cousin cover covid cow coward cozy crack craft
        cramp cramps crane crash crawl crazy creak cream create creation creative creature credit creep crew crib cricket crime criminal crisis crisp
        criteria critic critical criticism criticize croissant crop cross crowd crowded crown crows crucial crude cruel cruise cruiser crumb crunch crush
        crutch cry cubic cucumber cue culture cup cupboard cupcake cure curious curl curly currency current currently curriculum curry curse curtain curve
        cushion custom customer cut cute cuter cuts cyber cycle cyclist cyst dad daddy daily dairy dam damage dame damp dance dancer dandruff danger
        dangerous dare dark darling dash data database date daughter dawn day daydream daylight deadline deadly deaf deal dealer dealt dear death debate
        debt decade decaf decay december decent decide decision deck declare decline decorate decrease deep deer defeat defence defend defense deficiency
        define definite definitely definition degenerative degree dehydrated delay delete deliberate delicate delicious delight deliver delivery delta
        demand democracy demonstrate den denied denim dense dental dentist deny department departure depend dependent deposit depress depressed depression
        depth derive dermatologist describe description desert deserve design designer desire desk desktop despair desperate despite dessert destination
        destroy destruction detail detect determine detox develop development device devil devote dew diabetes diabetic diagnose diagnosed diagnosis diagram
        dial dialog diamond diarrhea diary dice dictionary did die died diesel diet differ difference different difficult difficulty dig digest digestion
        digital dignity dilemma dim dime dimension dinner dip dire direct direction directly director dirt dirty disability disabled disagree disappear
        disappoint disappointed disaster disc discharge discipline disco discomfort discount discover discovery discs discuss discussion disease disgust
        dish dishes disk dislike dislocate dismiss disorder dispenser display dispute distance distant distinct distinguish distribute district disturb dive
        diver diverse divide division divorce dizziness dizzy dock doctor doctors document doesnt dog dogs doing doll dollar dolphin domain dome domestic
        dominate donate done donkey donor donut door doorbell dorm dosage dose doses dot double doubt dough down download downstairs downtown dozen draft
        drag drain drama dramatic drank draw drawer drawn dread dreadful dream dress dressing drew drift drill drink drive driven driver drone drop drove
        drown drowsy drug drum drunk dry dryer duck due dug duke dull dumb dumbbell dump dunes duration during dust duty dwell dye dying dynamic each eager
        eagle ear earache early earn earnest earnings earring earth earthquake ease easier easily east eastern easy eat eaten ebb ebola echo ecology
        economic economy eczema edge edit edition editor educate education effect effective effectively efficient effort egg ego eight eighteen eighth
        eighty either elaborate elastic elbow elder elderly elect election electric electrical electricity electronic elegant element elephant elevate
        elevator eleven eligible eliminate elm else elsewhere email embarrass embarrassed embassy emerge emergency emoji emotion emotional emperor emphasis
        emphasize empire employ employee employer employment empty enable encounter encourage end endless endure enemy energy enforce engage engine engineer
        engineering english enhance enjoy enormous enough ensure enter enterprise entertain enthusiasm entire entirely entitle entrance entry envelope
        environment epidural epilepsy episode equal equally equation equip equipment equivalent era error escape especially essay essential essentially
        establish estate estimate ethics euro evaluate evaluation eve even evening evenly event eventually ever every everybody everyday everyone everything
        everywhere evidence evident evil evolution evolve exact exactly exam examination examine example exceed excellent except exception excess excessive
        exchange excite excited excitement exciting exclude excuse execute executive exercise exhaust exhausted exhibit exhibition exist existence exit
        expand expansion expect expectation expense expensive experience experiment expert explain explanation explode explore export expose exposure
        express expression extend extension extensive extent external extra extract extraordinary extreme extremely eye eyebrow eyes eyesight fabric face
        facebook facet facial facility fact factor factory fad fade fail failure faint fainting fair fairly fairy faith fake fall fallen false fame familiar
        family famous fan fancy fantastic far fare farm farmer farther fascia fashion fast fasten faster fat fatal fate father fatigue fault favor favorite
        favour favourite fax fear feather feature february fed federal fee feed feedback feeds feel feeling feet fell fellow felt female fence fern festival
        fetch fever few fewer fiber fibre fibromyalgia fiction field fierce fifteen fifth fifty fig fight figs figure file filer fill film filter fin final
        finally finance financial find fine finer finger finish fire firefighter fireplace firm first fish fishing fist fit fitness five fix fixed flag
        flame flare flash flashlight flat flavor flavour flea flesh flew flex flexible flight flip float flood floor flour flow flower flown flu fluid flush
        flute fly flying foam focus foe fog foggy fold folder folk follow following fond food fool foot football for force ford forearm forecast forehead
        foreign forest forever forget forgive forgot forgotten fork forklift form formal format former formula fort forth fortunate fortunately fortune
        forty forum forward forwards fought found foundation fountain four fourteen fourth fox foxes fracture fragile frame framework freckle free freedom
        freelance freeway freeze freezer frequency frequent frequently fresh fresher friday fridge fried friend friendly friendship fries frighten
        frightened frog from front frontier frost frown froze frozen fruit frustrate frustrated fry fuel full fully fun function fund fundamental funds
        funeral funny fur furniture further furthermore fury fuse future gadget gain galaxy gallery gallon gambling game gap garage garbage garden garlic
        garment gas gasoline gate gather gave gaze gear gene general generally generate generation generic generous genetic genius gentle gentleman gentler
        gently genuine germ gesture get getting ghost giant gift giraffe girl girlfriend give given giver gives glad glance gland glass glasses glaze
        glitter global gloomy glory glove glow glucose glue glute glutes goal goat goats goblin god goes going gold golden golf gone good goodbye goodness
        goods google goose gorgeous gossip got gout govern government governor grab grace grade gradual gradually graduate grain gram grammar grand
        granddaughter grandfather grandma grandmother grandpa grandparent grandson grant grape graph grasp grass grateful grave gravity gray great greatly
        greed greek green greet greeting grew grey grief grieve grill grin grind grip grocery groin ground group grow grown growth guarantee guard guess
        guest guidance guide guideline guilt guilty guitar gum gums gun gut guy gym gymnast habit had hair haircut half hall hallo halo ham hammer hamster
        hamstring hand handbag handful handle handshake handsome handy hang hanger happen happily happiness happy harass harbor hard harder hardly hardware
        harm harmful harmless harmony harry harsh harvest has hat hate hatred have haven having hawk hay hazard headache headline headphone heal health
        healthcare healthy heap hear heard hearing heart heartache heartburn heat heatwave heaven heavy heck heel heels height held helicopter hell hello
        helmet help helper helpful hemorrhoid hen hence her herb here hernia herniated hero hers herself hesitate hey heya hiccup hid hidden hide high
        highlight highly highway hike hiker hiking hill him hint hints hip hips hire his historian historic historical history hit hobby hockey hold holder
        hole holiday hollow holy home homeless homemade homework honest honestly honey honeymoon honor honour hook hop hope hopefully hopeless horizon
        hormone horn horrible horror horse hose hospital host hostile hot hotel hour hourly house household housewife housing how however hug huge hugs hum
        human humble humid humming humor humour hundred hung hunger hungry hunt hunter hurricane hurry hurt husband hut hybrid hydrate hydration hygiene
        ibuprofen ice icecream icing idea ideal identical identify identity idiot ignorant ignore ill illegal illness illustrate image imagination imagine
        immediate immediately immense immune impact imply import importance important impose impossible impress impressed impression impressive improve
        improvement inch incident include including income incontinence incontinent increase increasingly incredible indeed independence independent index
        indicate indication indigestion indirect indirectly individual indoor industrial industry infant infect infection inflame inflamed inflammation
        inflation influence info inform informal information ingredient initial initially inject injection injure injured injury ink inn inner innocent
        innovation input inquire inquiry insect insert inside insight insist insomnia inspect inspection inspire install instance instant instantly instead
        instinct institute institution instruct instruction instructor instrument insulin insult insurance insure insurer intellectual intelligence
        intelligent intend intense intensity intent intention interact interaction interest interested interesting interfere interim interior intermediate
        internal international internet interpret interrupt interval intervention interview intestine intimate into intro introduce introduction invade
        invent invention invest investigate investigation investment invisible invitation invite invoice involve ion iphone iron irritate irritated island
        isolate issue itch itching itchy item its itself ivy jab jacket jail jake jam january jar jaw jaws jealous jeans jeep jelly jerk jersey jet jew
        jewel jewelry job jobless jobs jog jogging join joint joke journal journalist journey joy joyful judge judgment jug juice juicy july jump jumper
        june jungle junior junk jury just justice justify karate karma kayak keen keep kept ketchup kettle key keyboard khaki kick kid kidding kidney
        kidneys kids kill killer kilo kilogram kilometer kilt kin kind kindergarten kindly kindness king kingdom kiss kit kitchen kitten knee kneel knees
        knew knife knights knit knock knot know knowledge known knuckle koala lab label labor laboratory labour lace lack lactose lad ladder lady lag laid
        lake lamb lame lamp land landlord landscape lane language lap laptop large largely larger largest larva laser last lasting late lately later latest
        latter laugh laughter launch laundry lava law lawn lawyer lay layer layout lazy lead leader leadership leaf league leak lean learn learnt lease
        leash least leather leave lecture led leek left leg legal legend legs leisure lemon lend length lens less lesson let lets letter lettuce leukemia
        level liable liar liberal liberty library licence license lick lid lids lie lied lies life lifestyle lifetime lift ligament light lighten lightly
        lightning like likely likewise limb limbs limit limitation limited limp limping line linen linger link lion lip lips liquid list listen lit liter
        literally literature litre litter little live lively liver living lizard load loan lobby lobster local locate location lock locker lodge log logic
        logical logo lonely long longer look loop loose loosen looser lord lorry lose loser loss lost lot lotion lots lottery loud lounge love lovely lover
        low lower loyal luck luckily lucky luggage lumbar lump lunch lung lungs luxury lying lymph lymphoma lyrics machine mad made magazine magic magical
        magnesium magnet magnetic maid mail mailbox main mainly maintain maintenance major majority make maker makeup malaria male mall mammal mammogram man
        manage management manager mandatory mango mankind manner manual manufacture many map maple marathon marble march margin marine mark market marriage
        married marry mask mass massage masseuse massive master mat mate material math matter mattress mature maximum may maybe mayor maze meal mean meaning
        means meant meantime meanwhile measles measure measurement meat mechanic mechanical mechanism media medicaid medical medicare medication medicine
        meditate meditation medium meet meeting melon melt member membership memo memory men menopause mental mentally mention menu merchant mercy mere
        merely mess message messy met metal meter method metre middle midnight might migraine mild mile military milk milkshake mill million mind mine
        mineral minimal minimum minister minor minority mint minus minute miracle mirror misery misleading miss missing mission mistake mistaken mites
        mitten mix mixed mixture mob mobile mobility mode model modem moderate modern modest modify mole mom moment monday money monitor monkey monster
        month monthly mood moon mop moral more moreover morning morphine mortgage mosquito moss most mostly moth mother motion motivate motivation motor
        mould mountain mouse mouth move movement movie much mud muddy mug multiple mum mumps muscle muscles muscular museum mushroom music musical musician
        musk must mustard mute mutual myofascial myself mystery myth nail naked name namely nap narrow nasty nation national native natural naturally nature
        naughty nausea nauseous near nearby nearest nearly neat necessarily necessary necessity neck necklace necks need needle needles needless needs
        negative neglect negotiate neighbor neighbour neither nephew nerd nerve nerves nervous nest net network neutral never nevertheless new newborn newly
        news newspaper next nice nicely nicer niece night nightmare nighty nil nine nineteen ninety ninja nobody nod noise noisy none nonsense noodle noon
        nope nor normal normally north northern nose not note notebook nothing notice notion novel november now nowadays nowhere nuclear numb number
        numbness numerous nun nurse nursery nurses nursing nut nutrition nuts nylon oak oar oat oats obese obesity object objection objective obligation
        observation observe obstacle obtain obvious obviously occasion occasional occasionally occupation occupy occur ocean october octopus odd odds off
        offence offend offer office officer official often oil oily okay old older oldest olive omit once one ones oneself ongoing onion online only onto
        open opener opening opera operate operation operator opinion opioid opponent opportunity oppose opposite opt optician optimistic option optional
        oral orange orb orchid order ordinary organ organic organisation organise organization organize organizer organs origin original originally
        originate ortho orthodontist orthopedic osteoarthritis osteopath osteopathy osteoporosis other others otherwise ouch ought ounce our ours ourselves
        out outcome outdoor outdoors outer outfit outlet output outside outstanding ovary oven over overall overcome overdo overdose overlook overnight
        overseas overweight owe owed owl owls own owner ownership oxygen oyster pace pacemaker pack package packet pad pads page paid pain painful
        painkiller painless paint painter painting pair pal palace pale palm palms palsy pan pancake pancreas panda panel panic pants papaya paper paperwork
        paprika paracetamol parade paragraph parallel paralysed paralysis paralyzed parasite parcel pardon parent park parking parliament parrot part
        partial partially participant participate particular particularly partly partner partnership party pass passage passenger passion passive passport
        password past pasta paste pat patches path patience patient patiently patio pattern pause paw pay payment pea peace peaceful peach peak peanut pear
        pebble pedal pediatrician pedometer peel peer pelvic pelvis pen pencil penguin penis penny pension people pepper perceive percent percentage perfect
        perfectly perform performance perfume perhaps period permanent permanently permission permit persist person personal personality personally
        personnel perspective persuade pet petrol pharmacist pharmacy phase phenomenon phlegm phone photo photograph photographer photography phrase
        physical physically physician physics physio physiotherapist physiotherapy piano pick picnic picture pie piece piercing pig pigeon pilates pile pill
        pillow pills pilot pimple pin pinch pinched pine pink pint pipe pit pitch pity pizza place placebo plain plan plane planet plant plastic plate
        platform play player playground pleasant please pleased pleasure plenty plot plug plum plumber plus pneumonia pocket podcast poem poet poetry point
        poison poke pole police policy polio polite political politician politics poll pollution pony pool poor poorly pop popcorn popular population porch
        pork port portion portrait position positive possess possession possibility possible possibly post postpartum posture pot potato potatoes potential
        potentially pottery pound pour poverty powder power powerful practical practically practice practise practitioner praise pray prayer precise
        precisely predict prednisone prefer preference preferred pregnancy pregnant premium preparation prepare prescribe prescription presence present
        presentation preserve president press pressure pretend pretty prevent prevention previous previously price pricey pride priest primarily primary
        prime prince princess principal principle print printer prior priority prison privacy private privilege prize pro probable probably probiotic
        problem procedure proceed process produce producer product production profession professional professor profile profit program programme progress
        project promise promote prompt pronounce pronunciation proof proper properly property proportion proposal propose prospect prostate prosthetic
        protect protection protein protest proud prove proven provide provider province prune psoriasis psychiatrist psychologist psychology pub public
        publication publicly publish publisher pudding puddle pull pulse pump pumpkin pun punch punish punishment pup pupil puppet puppy purchase pure
        purple purpose purse pursue push put puts puzzle pyjamas quad quads qualification qualified qualify quality quantity quarter queen query quest
        question queue quick quickly quiet quietly quilt quit quite quiz quote rabbit rabies race racing radiation radiator radical radio rag rage rail
        railway rain rainbow raise raisin ram ran random range rank rapid rapidly rare rarely rarer rash rat rate rather ratio raven raw ray razor reach
        react reaction read reader readily reading ready real realise reality realize really reason reasonable reasonably reassure rebuild recall receipt
        receive received recent recently reception recipe reckon recliner recognise recognition recognize recommend recommendation record recorder recover
        recovery rectal recur recycle red redo reduce reduction refer reference referral refill reflect reflection reflex reflexology refresh refrigerator
        refund refuse regard regarding regardless region regional register regret regular regularly regulate regulation rehab rehabilitation reiki reject
        relapse relate related relation relationship relative relatively relax relaxation relaxed relaxing release relevant reliable reliably relief relieve
        religion religious reluctant rely remain remarkable remedy remember remind reminder remix remote removal remove renal rent repair repeat repeated
        repeatedly replace replacement reply report reporter represent representative reputation request require requirement rescue research researcher
        reservation reserve reset resident resist resistance resolve resort resource respect respond response responsibility responsible rest restart
        restaurant restless restore restrict restriction result resume retail retain retire retired retirement retreat return reveal revenge revenue reverse
        review revise reward rheumatic rheumatoid rhyme rhythm rib ribbon ribs rice rich rid riddle ride rider ridiculous right rigid rim ring ringing rip
        ripe rise risen risk risky rival river road roast rob robot robust rock rocket rod role roll roller romantic rome roof room root rope rose rot
        rotate rough roughly round route router routine row royal rub rubber rubbish rude ruder rug rugby ruin rule ruler rumor rumour run runner running
        rural rush russian rye sacred sacrifice sad saddle sadly safari safe safely safer safety said sail sailor sake salad salary sale salesman saliva
        salmon salon salsa salt salty samba same sample sand sandal sandwich saner sang sat satisfaction satisfied satisfy saturday sauce sauna sausage save
        savings saw say says scab scale scalp scam scan scandal scans scar scare scared scarf scary scatter scene scenery scent schedule scheme scholar
        school sciatic sciatica science scientific scientist scissors scold scoliosis scooter scope score scratch scream screen screw script scrub sea seal
        search season seat seated second secondary secondly secret secretary section sector secure security sedentary see seed seek seem seen seize seizure
        seldom select selection self selfie selfish sell send senior sensation sense sensible sensitive sent sentence separate separately sepsis september
        sequence series serious seriously serum serve server service sesame session set settle settlement seven seventeen seventh seventy several severe
        severely sew sewing sex sexual shade shadow shake shall shallow shame shampoo shape share shark sharp sharply shave she shed sheep sheet sheets
        shelf shell shelter shift shin shine shingles shins shiny ship shipping shirt shiver shock shocked shoe shoes shoot shop shopper shopping shore
        short shortage shortly shorts shot should shoulder shout shovel show shower shown shrimp shrug shut shy shyly sibling sick sickness side sideways
        sigh sight sign signal signature significance significant significantly silence silent silk silly silver similar similarly simple simpler simply sin
        since sincere sincerely sing singer single sink sinus sip sir sister sit site sitting situation six sixteen sixth sixty size skate skater skeleton
        sketch ski skiing skill skilled skin skinny skip skirt skull sky slang sleep sleepless sleepy sleeve slept slice slid slide slight slightly slim
        slip slipper slippery slope sloth slow slowly slump sly small smaller smart smash smear smell smelt smile smoke smoker smooth smoothie smoothly
        snack snails snake sneakers sneeze snore snow snowman soap sob sober social society sock socks sodium sofa soft soften software soil solar sold
        soldier sole solid solution solve some somebody someday somehow someone something sometime sometimes somewhat somewhere son song sonic soon sooner
        sore soreness sorer sorrow sorry sort sought soul sound soup sour source south southern sow soy spa space spaghetti spain spare sparkle spasm spasms
        speak speaker special specialise specialist specialize specially species specific specifically specify spectacular speech speed spell spelling spend
        spent sperm sphere sphincter spice spicy spider spill spin spinach spinal spine spirit spiritual spite splint split spoil spoke spoken spokesman
        sponge sponsor spooky spoon sport spot spouse sprain spray spread spring spy squad square squat squats squeeze squirrel stab stable staff stage
        stain stairs stake stall stamina stamp stand standard staples star starch stare start starve state statement statin station stationary statistic
        statistics statue status stay steady steak steal steam steamy steel steep steer stem stent step sterile sternum steroid steroids stew stick sticky
        stiff stiffness still stimulate sting stir stitch stitches stock stole stolen stomach stone stood stool stooping stop storage store storm story
        stove straight straighten strain strained strange stranger strap strategy straw strawberries strawberry stream street strength strengthen stress
        stressed stressful stretch stretches stretchy strict strictly strike string strip stripe stroke strokes stroller strong strongly struck structure
        struggle stuck student studio study stuff stupid style subject submit subsequent substance substantial substitute subway succeed success successful
        successfully such suck sudden suddenly suffer suffering sufficient sugar suggest suggestion suicidal suicide suit suitable suitcase suite sum
        summary summer sun sunburn sunday sung sunglasses sunlight sunny sunrise sunscreen sunset sunshine super superb superior supermarket supper
        supplement supply support supportive suppose supposed sure surely surer surface surfing surgeon surgery surgical surprise surprised surprising
        surprisingly surrender surround survey survival survive sushi suspect suspend suspicion suspicious swallow swap swear sweat sweater sweats sweaty
        sweep sweet swell swelled swelling swept swim swimming swing switch swollen sword swore sworn swung symbol sympathy symptom symptoms syndrome
        syringe syrup system systematic tab table tablet tablets tackle tacos tag tail tailbone tailor take taken talc tale talent talk tall tan tango tank
        tap tape tar target task taste tasty tattoo taught tax taxes taxi tea teach teacher team tear tears technical technically technician technique
        technology teenager teens teeth telephone television tell temper temperature temple temporarily temporary tempt ten tend tendency tender tenderness
        tendon tendonitis tennis tense tension tent term terminal terms terrible terribly terrific terrify territory test testicle testify texas text thai
        thank thankful thanks that the theater theatre theft their theirs them theme themselves then theory therapeutic therapist therapy there thereby
        therefore thermometer these they thick thief thigh thighs thin thing things think third thirst thirsty thirteen thirty this thorough thoroughly
        those though thought thoughtful thousand thread threat threaten three threw thrill thrive throat throbbing thrombosis through throughout throw
        thrown thumb thunder thursday thus thyroid tick ticket ticks tide tidy tie tied tiger tight tighten tighter tightly tightness tiles till time timer
        timetable timid timing tin tinder tingle tingling tiny tip tips tire tired tiredness tissue tissues title toast toaster today toddler toe toenail
        toes tofu together toilet told tolerate tomato tomorrow ton tone tongue tonic tonight tons tonsil too took tool tooth toothache top topic topping
        torch torn tornado torso toss total totally touch tough tour tourist toward towards towel tower town toxic toxin toy toys trace track tractor trade
        tradition traditional traffic tragedy trail train trained trainer training transfer transform translate translation transplant transport
        transportation trap trapezius trash trauma travel traveler traveller tray treadmill treasure treat treatment tree tremble tremendous trend trial
        triangle tribe triceps trick tried trigger trim trip triple trolley tropical trouble troublemaker trousers truck true truer truly trumpet trust
        truth try tub tube tuberculosis tuesday tug tuition tulip tummy tumor tumour tuna tune tunnel turbo turing turkey turn turtle tutor tweet twelfth
        twelve twentieth twenty twice twin twins twist twisted twitch two type types typical typically typo ugly ulcer ultimate ultimately ultrasound
        umbrella unable uncertain uncle uncomfortable unconscious under undergo underground underneath understand understanding understood undertake
        underwear undo undress uneasy unemployed unemployment unexpected unexpectedly unfair unfortunate unfortunately unhappy unhealthy unicorn uniform
        union unique unit united universal universe university unknown unless unlike unlikely unlock unnecessary unpleasant unsure until unusual unusually
        unwell upcoming update upgrade upon upper upright upset upside upstairs urban urge urgency urgent urgently urinary urinate urination urine urn
        urologist usage use used useful useless user usual usually uterus utter vacation vaccine vacuum vagina vague vaguely vain valid valley valuable
        value van vanilla vape vapor variation varicose variety various vary vase vast vegan vegetable vegetarian vehicle vein version versus vertebra
        vertebrae vertical very vessel vet veteran via vibrate victim victory video view viewer viking village vinegar violence violent violin viral virtual
        virtually virtue virus visible vision visit visitor visual vital vitals vitamin vitamins vocabulary vocal vodka voice volcano volleyball volume
        voluntary volunteer vomit vomiting vote voter vow voyage waffle wag wage wages wagon waist wait waiter waitress wake waken walk walker wall wallet
        walnut wander want war ward warm warmth warn warning warranty warts was wash wasp waste watch water watermelon waterproof wave wax way weak weakness
        wealth wealthy weapon wear weary weather web website wed wedding wednesday weed week weekday weekend weekly weigh weight weird welcome welfare well
        went were west western wet what whatever wheat wheel wheelchair wheeze whenever where whereas wherever whether which whichever while whilst whiplash
        whiskey whisper whistle white whiter who whoever whole wholly whom whose why wide widely wider widespread widow width wife wifi wig wild will
        willing willingly win wind window windshield wine winery wing wings winner winter wipe wire wireless wise wiser wish wit with withdraw within
        without witness woe woke woken wolf woman women won wonder wonderful wood wooden wool word wore work worker workout workplace workshop world
        worldwide worm worms worn worried worry worse worsen worst worth worthless worthwhile worthy would wound wounded woven wow wrap wrench wrinkle wrist
        write writer writing written wrong wrote xray yacht yard yawn yeah year yearly yeast yell yellow yes yesterday yet yield yoga yogurt yolk york you
        young younger youngest your yours yourself yourselves youth youtube zebra zero zinc zip zipper zombie zone zoo zoom
        """;
}
