package app.tarkka.ui.settings;

import app.tarkka.person.People;
import app.tarkka.run.DefectCode;
import app.tarkka.run.DefectCodes;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;

/** The shop's list of defect codes; records keep the codes that they have. */
public final class DefectCodesModel extends LineListModel<DefectCode> {
  private static final ListForm<DefectCode> FORM =
      new ListForm<>(
          new ListForm.Texts(
              "settings.defects",
              "settings.defects.what",
              "settings.defects.example",
              "settings.defects.keep",
              "settings.defects.reading",
              "settings.defects.statement",
              "settings.defects.none",
              "settings.defects.kept",
              "settings.defects.wrong"),
          7,
          DefectCodes::firstWrong,
          DefectCode.LONGEST_CODE,
          DefectCodes::read,
          DefectCodes::write,
          DefectCode::line);

  /** The list in the library. */
  public interface Kept extends LineListModel.Kept<DefectCode> {}

  public DefectCodesModel(Workbench workbench, People people, Signing signing, Kept kept) {
    super(workbench, people, signing, kept, FORM);
  }
}
