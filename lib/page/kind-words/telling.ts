import { lexicon } from './lexicon';

/** What is told of a race once it is over: who won it, by how much, how it went. */
export const OVER = lexicon({
  en: 'won, victory, victories, clocked, clocking, in a time of, outkicked, outsprinted, finished first, finished second, finished third, second place, third place, took first, took second, placed second, placed third, came second, came third, came home, runner up, triumph*, ahead of, was held, were held, took place, got underway, lined up, success, thanks to all, well done, congratulations, so far',
  de: 'gewann, gewannen, siegte, siegten, belegte, belegten, setzte sich, platzierte*, zweiter wurde, zweite wurde, wurde zweite*, wurde dritte*, rückstand, vorsprung, siegerin, sieg, siege, gesamtsieger*, zurücklegte, fand statt, fanden statt, nahmen teil, war der start, gingen an den start, bedankt sich, glückwunsch, am ende',
  fr: "s'impose, s'imposent, s'est imposé*, l'emporte, l'emportent, a remporté, ont remporté, remporte, victoire, vainqueur*, termine, terminent, a terminé, ont terminé, se classe, s'est classé*, deuxième place, troisième place, se sont élancé*, ont franchi, ont couru, bouclé, en couvrant, devant le, devant la, sur le podium, chrono, bravo",
  es: 'ganó, ganaron, ganador*, venció, vencieron, se impuso, se impusieron, triunf*, victoria, victorias, se proclam*, fue segund*, fue tercer*, segundo puesto, tercer puesto, logró, lograron, cruzó, entró en meta, se celebró, participaron, se dieron cita, acaba de, acabó',
  it: 'ha vinto, hanno vinto, vince, vittoria, vittorie, vincitor*, si è impost*, si impone, trionf*, secondo posto, terzo posto, ha chiuso, chiude in, ha tagliato, si è svolt*, si è disputat*, hanno partecipato, successo, è giunt*, al traguardo in',
  pt: 'venceu, venceram, vencedor*, vitória, vitórias, ganhou, ganharam, triunf*, conquistou, conquistaram, foi segund*, segundo lugar, terceiro lugar, terminou, terminaram, cruzou, cruzaram, realizou se, reuniu, participaram, sagrou',
  nl: 'won, wonnen, winnaar*, zege, zeges, overwinning*, werd tweede, werd derde, eindigde, eindigden, finishte, finishten, zegevier*, tweede plaats, derde plaats, voorsprong, achterstand, was het, vond plaats, deden mee, klonk, geslaagd*',
  cs: 'zvítězil*, vyhrál*, vítěz*, skončil*, doběhl*, proběhl*',
  pl: 'wygrał*, zwycięż*, zwycięzc*, zajął, zajęła, odbył*, ukończył*',
  nordic: 'vann, vandt, vant, segrade, slutade, blev tvåa, seger, sejr, seier',
  fi: 'voitti, voitto, sijoittui',
  ja: '優勝した, 優勝し, 優勝は, 制した, 位に入, 位となっ, 位でし, 逃げ切, 自己ベスト, でした, 走ってきた, 走りまし, 思った, だった',
});

/** The names that papers give to those who may win. */
export const STARS = lexicon({
  en: "record holder*, world record*, world champion*, olympic champion*, olympic title*, olympic medal*, olympian*, defending champion*, reigning champion*, former champion*, past winner*, past champion*, defending, elite field*, elite women, elite women's, elite men, elite men's, elite runners, kenyan*, ethiopian*, contender*, head to head, to watch, world's fastest, fastest in history, fastest men, fastest women, all time, marathon majors, debut",
  de: 'weltrekord*, weltmeister*, titelverteidiger*, vorjahressieger*, olympiasieger*, olympiateilnehmer*, favorit*, kenianer*, kenianisch*, äthiop*, topläufer*, elitefeld*, eliteläufer*, bestzeit*',
  fr: 'recordman, recordwoman, record du monde, meilleure performance, tenant* du titre, champion* du monde, champion* olympique*, champion* de france, kenyan*, kényan*, éthiopien*, favori*, tricolore*',
  es: 'plusmarquista*, récord del mundo, récord mundial, campeon* del mundo, campeón del mundo, campeón olímpico, campeona olímpica, campeón de españa, vigente* campe*, keniano*, keniata*, etíope*, favorit*, élite',
  it: 'primatista*, record del mondo, record mondiale, campion* del mondo, campion* olimpic*, campion* italian*, kenian*, keniota*, etiop*, favorit*, detentor*',
  pt: 'recordista*, recorde mundial, campeão mundial, campeã mundial, campeão olímpico, campeã olímpica, campeão nacional, queniano*, etíope*, favorit*',
  nl: 'wereldrecord*, wereldkampioen*, olympisch kampioen*, titelverdediger*, recordhouder*, keniaan*, keniaanse*, ethiopi*, favoriet*, toplopers',
  ja: '世界記録, 日本記録, 世界選手権, 五輪, オリンピック, 優勝候補, 連覇, 前回覇者, ケニア, エチオピア',
});

/** Money that is given and gathered for a good cause. */
export const GIVING = lexicon({
  en: 'raised, raises, raising, fundrais*, donation*, donate, donates, donated, donor*, charities, justgiving, gofundme, good cause*, pledg*',
  de: 'spende, spenden, gespendet*, spendenlauf*, spendenaktion*, spendensumme*, spender*, guten zweck',
  fr: 'collecte de fonds, dons, donat*, caritati*, collecté*, récolté*, cagnotte*',
  es: 'recaud*, donaci*, donar, donativo*, benéfic*, fondos',
  it: 'raccolta fondi, raccolti, donazion*, beneficenza, devolut*',
  pt: 'angaria*, arrecad*, doaç*, beneficente, donativo*, fundos',
  nl: 'opgehaald, ingezameld, donatie*, doneer*, sponsorgeld*, goede doel*',
  ja: '寄付, 募金, チャリティ',
});

/** How one speaks of races, runners and ways at large rather than of one race. */
export const GENERAL = lexicon({
  en: 'typically, generally, usually, is an event where, is an event in which, is a race where, most races, many races, some races, all races are, most marathons, many marathons, most runners, many runners, most people, many people, if you are new, if you want to, can vary, vary from, varies, there are many, there are hundreds, known as, is a sport, is a type, is a form, refers to, the most popular, become popular, in recent years, beginners, tips, guide, keep in mind, make sure you, choosing, when it comes to',
  de: 'viele, immer wieder, ob nun, gleichgültig, meist, meistens, in der regel, üblicherweise, oftmals, häufig, manchmal, viele läufer, die meisten, je nach, gilt als, bezeichnet man, unter anderem, zum beispiel, beispielsweise, einsteiger*, tipps, grundsätzlich, wer gerne, immer mehr, in den letzten jahren, ratgeber, am besten',
  fr: 'devrait, devraient, doivent être, généralement, en général, souvent, parfois, la plupart, de nombreux, de nombreuses, de plus en plus, on distingue, certaines courses, exemple, exemples, par exemple, conseils, débutant*, il est important, cette discipline, la discipline, classique, ces dernières années, choisir',
  es: 'debería, deberían, es un deporte, son salidas, preferiblemente, generalmente, normalmente, habitualmente, suele, suelen, a menudo, la mayoría, muchos corredores, cada vez más, por ejemplo, consejos, principiante*, es importante, este deporte, en los últimos años, elegir, cada vez',
  it: 'dovrebbe, dovrebbero, generalmente, di solito, solitamente, spesso, talvolta, la maggior parte, sempre più, ad esempio, per esempio, consigli, principiant*, è importante, questa disciplina, la disciplina, negli ultimi anni, scegliere, tipologi*, possono essere',
  pt: 'deveria, deveriam, geralmente, normalmente, costuma*, muitas vezes, por vezes, a maioria, cada vez mais, por exemplo, dicas, iniciante*, é importante, nos últimos anos, escolher, estão na moda',
  nl: 'meestal, vaak, soms, over het algemeen, in het algemeen, de meeste, steeds meer, bijvoorbeeld, tips, beginner*, belangrijk is, de laatste jaren, kiezen voor een',
  ja: 'ことが多い, 一般的, 場合が多い, おすすめ, ポイント, 選び方, 初心者, 人気, さまざま, 様々, 種類',
});

/** What a service says to those who hold races, and how its pages are worked. */
export const ORGANISING = lexicon({
  en: 'race directors, event directors, race organisers, race organizers, event organisers, event organizers, your race is, your event, your race page, your participants, dashboard, settings, set up your, wizard, radio button, checkbox, drop down, click on, click the, log in, login, user id, username, password, user guide, users, edit button, plugin, customize, customise, upload',
  de: 'für veranstalter, ihre veranstaltung, deine veranstaltung, ihre teilnehmer, einstellungen, dashboard, klicken sie auf, klicke auf, benutzername, passwort, benutzerhandbuch, hochladen, kundenkonto',
  fr: 'pour les organisateurs, votre événement, votre course, vos participants, paramètres, tableau de bord, cliquez sur, identifiant, mot de passe, télécharger votre',
  es: 'para organizadores, tu evento, tu carrera, tus participantes, ajustes, configuración, panel de control, haz clic, nombre de usuario, contraseña',
  it: 'per organizzatori, il tuo evento, la tua gara, i tuoi partecipanti, impostazioni, clicca su, nome utente, password',
  pt: 'para organizadores, o seu evento, seu evento, sua prova, configuraç*, painel, clique em, nome de utilizador, nome de usuário, senha',
  nl: 'voor organisatoren, jouw evenement, uw evenement, uw deelnemers, instellingen, klik op, gebruikersnaam, wachtwoord',
  ja: '主催者の方, 大会を開催する, 管理画面, 設定画面, クリックし, パスワード',
});

/** How an organiser speaks to those who will come: what they shall, may and must, and what there will be. */
export const BIDDING = lexicon({
  en: 'must, please, shall, will be, will start, will have, will receive, will take place, takes place, may not, not allowed, allowed, permitted, required, is open, are open, opens, closes, available at, you will, join us, bring, be there, arrive',
  de: 'bitte, muss, müssen, darf, dürfen, wird, werden, ist möglich, erlaubt, gestattet, verpflichtet, erhält, erhalten, findet statt, startet, starten, erfolgt, erfolgen, stehen bereit, mitbringen, eingeladen',
  fr: 'doit, doivent, devra, devront, sera, seront, aura, auront, pourra, pourront, merci de, veuillez, obligatoire*, autorisé*, interdit*, est ouvert*, sont ouvert*, se fait, se font, aura lieu, est fixé, vous attend*',
  es: 'deberá, deberán, será, serán, podrá, podrán, habrá, tendrá, tendrán, se celebrará, se disputará, se entregará*, se realizará*, contará, obligatori*, está abiert*, están abiert*, comenzará, quedará*, recibirá*',
  it: "dovrà, dovranno, deve, devono, sarà, saranno, potrà, potranno, verrà, verranno, si terrà, si svolgerà, si svolge, avrà, avranno, obbligatori*, è consentit*, sono aperte, è aperta, è previst*, sono previst*, riceverà*, all'atto",
  pt: 'deverá, deverão, deve, devem, será, serão, poderá, poderão, haverá, terá, terão, realizar se á, decorrerá, obrigatóri*, é permitid*, estão abertas, receberá, receberão, acontecerá',
  nl: 'moet, moeten, mag, mogen, dient, dienen, wordt, worden, verplicht, toegestaan, kunt u, kun je, is geopend, vindt plaats, start om, begint om, ontvangt, ontvangen, is aanwezig, zijn aanwezig, welkom',
  cs: 'bude, budou, musí, prosíme, je povinn*, koná se, začíná',
  pl: 'będzie, będą, musi, muszą, prosimy, należy, odbędzie, otrzyma*',
  nordic: 'ska, skal, måste, må, får, blir, äger rum, finder sted, öppnar, åbner',
  ja: 'ください, 下さい, 必ず, ものとし, できます, 行います, 開催します, 実施し, とします, いたします, 予定, ご了承, 参加でき',
});
