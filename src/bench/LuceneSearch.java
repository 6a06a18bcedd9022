import app.tarkka.document.Content;
import app.tarkka.document.Step;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/** The peer: the same fields, weights, prefixes and marks in Lucene. */
final class LuceneSearch implements AutoCloseable {
  private static final String[] FIELDS = {"code", "title", "body"};
  private static final float[] WEIGHTS = {10, 8, 1};

  private final Analyzer analyzer = new StandardAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private LuceneSearch(DirectoryReader reader) {
    this.reader = reader;
    searcher = new IndexSearcher(reader);
  }

  static LuceneSearch over(Path folder, List<Content> documents) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (Content content : documents) {
        Document document = new Document();
        document.add(new TextField("code", content.code(), Field.Store.YES));
        document.add(new TextField("title", content.title(), Field.Store.YES));
        document.add(new TextField("body", body(content), Field.Store.YES));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    return new LuceneSearch(DirectoryReader.open(directory));
  }

  private static String body(Content content) {
    return content.sections().getFirst().title()
        + "\n"
        + content.stepsAsWritten().map(Step::text).collect(Collectors.joining("\n"));
  }

  List<String> search(String typed, int limit) throws IOException {
    List<String> words = words(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    // As in Tarkka, one letter is looked for in codes and titles only.
    int fields = typed.strip().length() == 1 ? 2 : 3;
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (int i = 0; i < fields; i++) {
        any.add(new BoostQuery(prefix(FIELDS[i], word), WEIGHTS[i]), Occur.SHOULD);
      }
      all.add(any.build(), Occur.MUST);
    }
    List<String> shown = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(all.build(), limit).scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      shown.add(
          marked(document.get("code"), words)
              + " "
              + marked(document.get("title"), words)
              + " "
              + marked(document.get("body"), words));
    }
    return shown;
  }

  /** Ranked; without this rewriting Lucene gives every hit of a prefix the same score. */
  private static Query prefix(String field, String word) {
    return new PrefixQuery(
        new Term(field, word), new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(256));
  }

  private static List<String> words(String typed) {
    List<String> words = new ArrayList<>();
    for (String word : typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** About sixteen words around the first hit, with the hits marked. */
  private String marked(String text, List<String> words) throws IOException {
    StringBuilder out = new StringBuilder();
    try (TokenStream tokens = analyzer.tokenStream("body", new StringReader(text))) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      tokens.reset();
      int left = 16;
      while (left > 0 && tokens.incrementToken()) {
        String token = term.toString();
        boolean hit = words.stream().anyMatch(token::startsWith);
        if (hit || !out.isEmpty()) {
          String word = text.substring(offset.startOffset(), offset.endOffset());
          out.append(hit ? "\u0002" + word + "\u0003" : word).append(' ');
          left--;
        }
      }
      return out.isEmpty() ? text.substring(0, Math.min(80, text.length())) : out.toString();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
