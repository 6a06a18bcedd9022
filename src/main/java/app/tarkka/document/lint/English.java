package app.tarkka.document.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** English procedures: "Wash your hands", not "Hands are washed" or "Washing of hands". */
final class English implements Grammar {
  private static final Set<String> VERBS =
      Grammar.set(
          """
          accept accompany acquire activate add adjust align apply approve arrange ask assemble
          assess assign attach bag bake begin bend blow boil bolt book bring browse brush build
          calculate calibrate call cancel carry centrifuge change charge check chill choose clamp
          clean clear click clip close coat collect combine compare complete confirm connect
          consult contact continue cook cool copy count cover create crush cut deactivate decide
          decrease define deflate deliver describe detach determine dial dilute dip disable
          disassemble discard disconnect dismount display dispose dissolve divide document
          download drag drain draw dress drill drive drop dry edit eject empty enable enter erase
          examine exit extract fasten feed fetch fill filter find finish fit fix flip flush fold
          follow freeze fry gather generate get give glue go grab grease grind hand hang heat help
          hold identify import increase inflate inform initiate inject insert inspect install
          insulate invert invite isolate join keep knead label launch lay leave let lift link load
          locate lock log look loosen lower lubricate make mark match measure melt mix moisten
          monitor mount move navigate note notify observe obtain offer open order organize
          pack paste peel perform pick pierce pipette place plug polish position pour prepare
          preheat press print prove provide pull pump punch purge push put quit raise reach read
          reboot receive record recover reduce refer refill refit refresh regenerate register
          release reload remove rename repeat replace report request reset restart retrieve return
          review rinse roll rotate route run sand save saw scan schedule scrape screen screw
          scrub scroll seal search secure select send separate serve set shake sharpen shave shut
          sieve sift sign simmer skip slice slide soak solder sort spin split spray spread
          sprinkle squeeze stack start steam stick stir stop store strain stretch strip submit
          sweep switch synchronize take tap tape taste tear tell test thaw thread tie tighten
          tilt toast torque touch transfer trim turn type uncheck unclamp unclip unfold uninstall
          unlock unmount unpack unplug unroll unscrew untick unwrap update upload use vacuum
          validate verify visit visualize wait wash watch wear weigh weld whisk wipe withdraw
          wrap write zero
          """);
  private static final Set<String> OPENERS =
      Grammar.set(
          """
          now then next finally first firstly second secondly third lastly also again please always
          immediately carefully gently slowly quickly firmly thoroughly lightly briefly optionally
          manually simply just afterwards evenly tightly loosely repeatedly visually
          """);
  private static final Set<String> SUBJECTS =
      Grammar.set("the a an all this these those that it they he she we you i your our its their");
  private static final Set<String> IS =
      Grammar.set(
          "is are was were must should shall may might can will cannot has have needs need");
  private static final Set<String> SUBORDINATING =
      Grammar.set(
          """
          to that which who when while until if whether where how by so ensure make before after
          once unless because let help allow ask invite tell instruct between both as
          """);
  private static final Set<String> COMPANIONS =
      Grammar.set(
          """
          go come try wait hold make ensure note see keep leave let look do be get observe watch
          continue repeat use copy drag reach remain stay ask tell help return check verify confirm
          """);
  private static final Set<String> CAUTIONS =
      Grammar.set(
          """
          wear keep avoid ensure make be use do never always take note see read remember follow
          check verify stop call contact consult refer ask let allow leave watch look wait hold get
          handle protect report inform notify beware go help continue find set hand order order
          match book prove test report document label record store
          """);
  private static final Set<String> DETERMINERS =
      Grammar.set(
          """
          the a an all any each every both it them this that these those your its their one two
          three up down on off out back away another some
          """);

  private static final Pattern NAMING = Pattern.compile("\\p{L}{3,}(?:tion|sion|ment|ance|al|ure)");

  /** Words in -ing that are no verbs, or that begin what a verb follows. */
  private static final Set<String> NOT_DOING =
      Grammar.set(
          """
          bring string ring spring sling cling ping wring swing fling during according following
          nothing everything anything something morning evening ceiling king sting thing building
          using depending regarding warning housing wiring bearing fitting opening meeting
          starting beginning
          """);

  private static final WordList WORDS =
      new WordList(
          VERBS,
          OPENERS,
          Set.of("and", "then"),
          SUBORDINATING,
          COMPANIONS,
          Set.of("take", "grab", "pick", "fetch", "enter", "exit"),
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
    boolean whole = clause.size() == sentence.words().size();
    if (clause.getFirst().opaque() || VERBS.contains(first) || clause.size() < 2) {
      return false;
    }
    if (SUBJECTS.contains(first)) {
      return whole && clause.size() > 2 && saysWhat(clause);
    }
    if (first.endsWith("ing") && first.length() > 5 && !NOT_DOING.contains(first)) {
      return whole && !sentence.asks();
    }
    if (NAMING.matcher(first).matches() && sentence.word(1).equals("of")) {
      return whole;
    }
    // "Hands are washed": no verb that tells to do something is followed by "are" at once.
    return whole && IS.contains(sentence.word(1)) && first.length() > 2 && !clause.get(1).opaque();
  }

  private static boolean saysWhat(List<Word> clause) {
    return clause.subList(1, Math.min(clause.size(), 8)).stream()
        .anyMatch(word -> IS.contains(word.lower()));
  }

  @Override
  public boolean takesObject(Sentence sentence, int verb) {
    String next = sentence.word(verb + 1);
    return DETERMINERS.contains(next)
        || (verb + 1 < sentence.words().size() && sentence.words().get(verb + 1).opaque());
  }
}
