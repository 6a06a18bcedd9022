package app.tarkka.exchange.markdown;

import java.util.regex.Pattern;

/** What a heading says of the lists under it. */
enum Work {
  /** Procedure, 操作: even plain bullets are steps. */
  STEPS,
  /** No word either way: numbers and ticks are steps, bullets are not. */
  OPEN,
  /** Notes, references, 附加内容: numbered lists are not work. */
  REMARKS;

  private static final Pattern STEPS_TITLE =
      Pattern.compile(
          "(?iu)(steps?|procedure|instructions|directions|method|操作|操作步骤|步骤|做法|制作步骤|制作方法|流程|操作流程"
              + "|työvaiheet|vaiheet|valmistus|ohjeet|langkah(-langkah)?|cara membuat)");
  private static final Pattern REMARKS_TITLE =
      Pattern.compile(
          "(?iu)(notes?|remarks?|references?|further reading|additional"
              + " (content|information|notes)|revision"
              + " history|acknowledge?ments?|附加内容|参考(资料|文献)?|备注|注释|viitteet|huomautuksia|lisätietoja|catatan|referensi)");
  private static final Pattern INGREDIENTS =
      Pattern.compile(
          "(?iu).*(ingredients?|materials?|tools?|equipment|原料|食材|材料|工具|设备|ainekset|tarvikkeet|bahan|alat).*");

  /** What a heading means under another. */
  static Work of(String title, Work parent) {
    String words =
        title.strip().replaceFirst("^\\d+(\\.\\d+)*\\.?\\s*", "").replaceFirst("[:：]$", "");
    if (STEPS_TITLE.matcher(words).matches()) {
      return STEPS;
    }
    if (REMARKS_TITLE.matcher(words).matches()) {
      return REMARKS;
    }
    return INGREDIENTS.matcher(words).matches() ? OPEN : parent;
  }
}
