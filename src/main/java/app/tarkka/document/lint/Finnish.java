package app.tarkka.document.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finnish procedures: "Pese kädet", not "Kädet pestään" or "Käsien peseminen". */
final class Finnish implements Grammar {
  private static final Set<String> VERBS =
      Grammar.set(
          """
          aja aktivoi aloita alusta anna annostele aseta asenna auki avaa etsi hae halkaise hanki
          harjaa heitä hio hiero huuhtele huolehdi huomaa hyväksy ilmoita imuroi irrota istuta jaa
          jatka jauha jousta juoksuta juota jäähdytä jätä järjestä kaada kaavi kalibroi kallista
          kanna kastele katkaise katso kerää keitä kerro kiehauta kiillota kiinnitä kierrä kierrätä
          kirjaa kirjaudu kirjoita kiristä klikkaa kohdista kokeile kokoa korjaa korvaa koske
          koristele kopioi konfiguroi kuivaa kuivata kuittaa kuljeta kumoa kuori kutsu kuulustele
          kuumenna kuvaa kylmennä kypsennä kytke kysy kysele kyllästä kaulitse kääri käsittele
          käytä käy käynnistä käännä lado laita lajittele laske lataa leikkaa leivo levitä liikuta
          liimaa liitä likoa lisää liota lopeta lue luetteloi lukitse luo luovuta lyö löysää
          lähetä lämmitä maalaa maista mene merkitse mittaa mitoita muokkaa muotoile muuta määritä
          napsauta nimeä nojaa noudata nosta nouda nosto numeroi ohenna ohjaa odota ota oikaise
          osoita paina painele paista pakkaa palauta pane paloittele paljasta peitä peruuta pese
          pidä piilota pilko pingota piirrä poista poimi pohdi pora porraa punnitse pura purista
          puhalla puhdista puhu pujota pumppaa puristele pyydä pyyhi pysäytä päivitä päätä pöyhi
          raasta raivaa rajaa rakenna raportoi rasvaa rei'itä riko ripottele ruiskuta ruuvaa
          ryhmittele rypytä sahaa sammuta sekoita selvitä seuraa siirrä siirry sijoita silitä
          silppua siivilöi siivoa sivele sido soita sovita sulata sulje suojaa suorita suorista
          suodata suurenna suunnittele säilytä säädä sytytä syötä taita tallenna tarjoile tarkasta
          tarkista tarkenna tasaa tasoita tasapainota taputa tee teippaa testaa tiivistä tilaa
          toimita toista tuki tulosta tuo tunnista tuuleta tyhjennä tutki tutustu täytä työnnä
          täydennä upota uusi vaahdota vaihda vaivaa valitse valmista valmistele valuta varaa
          varasto varastoi varmista vaihda vapauta vastaa vatkaa vedä veloita venytä verifioi
          vertaa vie viimeistele viipaloi viritä viritä voitele vuoraa vuokaa yhdistä ylläpidä
          ymmärrä öljyä älä muista huomioi varo ole
          """);
  private static final Set<String> OPENERS =
      Grammar.set(
          """
          nyt sitten seuraavaksi lopuksi ensin ensiksi aluksi myös taas heti varovasti huolellisesti
          hitaasti nopeasti lopulta tarvittaessa jälleen aina kevyesti kunnolla välittömästi
          """);
  private static final Set<String> SUBORDINATING =
      Grammar.set(
          """
          että jotta kun jos joka jotka jonka kunnes ennen jälkeen sillä koska mikäli sekä miten
          kuinka niin jolloin samalla
          """);
  private static final Set<String> COMPANIONS =
      Grammar.set(
          """
          mene käy odota ota varmista huomaa muista katso pidä jätä anna tee kopioi ole huolehdi
          auki tuki nosto uusi varasto vastaa koske tilaa muuta päätä riko
          """);
  private static final Set<String> CAUTIONS =
      Grammar.set(
          """
          älä muista huomioi varo ole käytä pidä varmista katso huomaa noudata tarkista tutustu anna
          ota huolehdi suojaa vältä soita ilmoita kysy odota tee auki tuki nosto uusi varasto vastaa
          jätä koske kerro lue tilaa muuta päätä riko ymmärrä
          """);
  private static final Set<String> DUTY =
      Grammar.set("tulee pitää täytyy pitäisi tulisi täytyisi kuuluu kannattaa");
  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\p{L}+[aeiouyäö](?:taan|tään)|\\p{L}*[aeouyäöh](?:daan|dään)|\\p{L}+e(?:llaan|llään)"
              + "|pestään|noustaan|juostaan|pyyhkäistään|pannaan|mennään|tullaan|ollaan|purraan");
  private static final Pattern TO_BE_DONE = Pattern.compile("\\p{L}{2,}(?:tava|tävä|ttävä|ttava)");
  private static final Pattern PERSON =
      Pattern.compile("minä|sinä|hän|me|te|he|sinun|meidän|teidän|minun|työntekijän?|tekijän?");

  /** Places that something is put into, and small words, which end as a passive does. */
  private static final Set<String> NO_PASSIVE =
      Grammar.set(
          """
          pöytään lautaan pataan rataan itään mitään yhtään kotaan sataan
          """);

  private static final WordList WORDS =
      new WordList(
          VERBS,
          OPENERS,
          Set.of("ja", "sitten"),
          SUBORDINATING,
          COMPANIONS,
          Set.of("ota", "hae", "nouda", "poimi", "siirry"),
          CAUTIONS);

  @Override
  public WordList words() {
    return WORDS;
  }

  @Override
  public boolean states(Sentence written) {
    Sentence sentence = written.after(OPENERS);
    List<Word> clause = sentence.firstClause();
    String first = sentence.word(0);
    if (clause.getFirst().opaque() || VERBS.contains(first) || sentence.asks()) {
      return false;
    }
    if (Grammar.any(sentence, 0, sentence.words().size(), VERBS)) {
      return false;
    }
    for (int i = 0; i < Math.min(clause.size(), 6); i++) {
      String word = clause.get(i).lower();
      if (SUBORDINATING.contains(word)) {
        return false;
      }
      boolean duty =
          i > 0
              && (DUTY.contains(word)
                  || ((word.equals("on") || word.equals("ovat"))
                      && TO_BE_DONE.matcher(sentence.word(i + 1)).matches()));
      if (duty || passive(word)) {
        return true;
      }
    }
    return (clause.size() >= 2 && PERSON.matcher(first).matches())
        || (clause.size() >= 2
            && clause.size() == sentence.words().size()
            && clause.getLast().lower().endsWith("minen"));
  }

  private static boolean passive(String word) {
    return PASSIVE.matcher(word).matches() && !NO_PASSIVE.contains(word);
  }

  /** A Finnish verb in this form is hardly anything else between two clauses. */
  @Override
  public boolean takesObject(Sentence sentence, int verb) {
    return verb + 1 < sentence.words().size() && !sentence.divided(verb + 1);
  }
}
