import java.io.StringReader;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.xform.parse.XFormParser;

/** The peer of the runner: ODK JavaRosa, with a form of so many required numbers within limits. */
final class RosaForm {
  private final FormEntryController controller;

  private RosaForm(FormDef form) {
    controller = new FormEntryController(new FormEntryModel(form));
  }

  static RosaForm parsed(String xml) throws XFormParser.ParseException {
    FormDef form = new XFormParser(new StringReader(xml)).parse();
    form.initialize(true, new InstanceInitializationFactory());
    return new RosaForm(form);
  }

  /** Answers every question once; each answer's nanoseconds go into the array. */
  void answerAll(long[] nanoseconds) {
    controller.jumpToIndex(org.javarosa.core.model.FormIndex.createBeginningOfFormIndex());
    int answered = 0;
    int event = controller.stepToNextEvent();
    while (event != FormEntryController.EVENT_END_OF_FORM) {
      if (event == FormEntryController.EVENT_QUESTION) {
        long before = System.nanoTime();
        int result = controller.answerQuestion(new IntegerData(15), true);
        event = controller.stepToNextEvent();
        nanoseconds[answered++] = System.nanoTime() - before;
        if (result != FormEntryController.ANSWER_OK) {
          throw new IllegalStateException("JavaRosa refused an answer: " + result);
        }
      } else {
        event = controller.stepToNextEvent();
      }
    }
    if (answered != nanoseconds.length) {
      throw new IllegalStateException("JavaRosa asked " + answered + " questions");
    }
  }

  /** As an XForm. */
  static String xml(int questions) {
    StringBuilder instance = new StringBuilder();
    StringBuilder binds = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < questions; i++) {
      instance.append("<s").append(i).append("/>");
      binds
          .append("<bind nodeset=\"/data/s")
          .append(i)
          .append("\" type=\"int\" required=\"true()\" constraint=\". &gt;= 10 and . &lt;= 20\"/>");
      body.append("<input ref=\"/data/s")
          .append(i)
          .append("\"><label>Measure what step ")
          .append(i)
          .append(" says.</label></input>");
    }
    return """
    <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
    <h:head><h:title>Numbers</h:title><model><instance><data id="numbers">%s</data></instance>
    %s</model></h:head><h:body>%s</h:body></h:html>
    """
        .formatted(instance, binds, body);
  }
}
