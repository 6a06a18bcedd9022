package app.tarkka.document.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Indonesian procedures: "Cuci tangan", not "Tangan harus dicuci" or "Mencuci tangan". */
final class Indonesian implements Grammar {
  private static final Set<String> VERBS =
      Grammar.set(
          """
          aduk akses aktifkan alirkan ambil angkat antar arahkan arsipkan atur baca bagi bagikan
          bakar balik balikkan balut bangun basahi bawa bayar bekukan beli beri berikan bersihkan
          biarkan bilas bongkar buang buat buka bungkus cabut campur campurkan cari catat cek cetak
          cicipi coba cocokkan colokkan copot cuci cukur datangi dengarkan dinginkan dorong
          duplikasi edit edarkan ganti gantung geser giling gosok gulung gunakan gunting goreng
          haluskan hangatkan hapus hentikan hidupkan hidangkan hitung hubungi hubungkan ikat ikuti
          impor instal isi isolasi istirahatkan jalankan jangan jelaskan jemur jepit jumlahkan kaitkan
          kalibrasi katupkan keluarkan kemas kembali kembalikan kencangkan kendurkan keringkan ketik
          kikis kirim kirimkan klik kocok konfigurasikan konfirmasi kosongkan kukus kumpulkan kunci
          kunjungi kupas kurangi laporkan lakukan lap larutkan lanjutkan lepas lepaskan letakkan
          lihat lilitkan lipat luruskan lumasi masak masuk masukkan matikan mulai mintalah minta
          muat naikkan nyalakan olah oles oleskan operasikan ubah ulangi uji ukur uleni unduh unggah
          panaskan panggang pasang pasangkan pastikan patuhi perbaiki perbarui periksa perhatikan
          pakai pel peras pilih pilah pindah pindahkan pindai pisahkan potong putar pulihkan rapikan
          ratakan rebus reboot rekam rendam restart sajikan salin sambungkan saring sapu sebutkan
          sediakan selesaikan semprot semprotkan seka sekrup serahkan sesuaikan siapkan simpan
          sikat sisihkan sterilkan stempel susun taburkan tahan tambahkan tambah tampilkan tancapkan
          tandai tandatangani tanya tanyakan tarik taruh tata tekan tempatkan tempel tempelkan
          tentukan terapkan tes teteskan tiriskan timbang tuang tuangkan tulis tunggu tunjukkan
          turunkan tutup tukar tumis urutkan usap verifikasi
          """);
  private static final Set<String> OPENERS =
      Grammar.set(
          """
          lalu kemudian selanjutnya akhirnya pertama sekarang segera silakan mohon selalu setelahnya
          perlahan perlahan-lahan pelan-pelan langsung tolong terakhir kedua ketiga juga
          """);
  private static final Set<String> SUBORDINATING =
      Grammar.set(
          """
          untuk agar supaya yang jika bila kalau ketika saat sampai hingga sebelum setelah sambil
          karena dengan bahwa bagaimana apakah dapat antara
          """);
  private static final Set<String> COMPANIONS =
      Grammar.set(
          """
          coba tunggu pastikan perhatikan gunakan ingat jangan lihat kembali masuk biarkan tahan
          lakukan lanjutkan ulangi minta mintalah isi kunci bangun instal tes edit akses mulai
          istirahatkan ambil
          """);
  private static final Set<String> CAUTIONS =
      Grammar.set(
          """
          jangan pastikan perhatikan gunakan ingat lihat pakai baca ikuti hindari jaga kenakan
          hubungi laporkan tanya tanyakan tunggu biarkan hentikan cek periksa coba isi kunci bangun
          tes akses mulai minta patuhi simpan kembali masuk
          """);
  private static final Set<String> MUST =
      Grammar.set("harus wajib perlu sebaiknya hendaknya akan harusnya seharusnya");
  private static final Set<String> PEOPLE =
      Grammar.set("anda kita kami petugas karyawan operator pekerja staf pegawai pelayan mekanik");
  private static final Set<String> WITHIN =
      Grammar.set("yang jika bila kalau ketika saat setelah sebelum agar untuk apakah");
  private static final Pattern DONE =
      Pattern.compile("di(?!a|n[dig]|r|o|mens|sk|git|stri)\\p{L}{3,}");
  private static final Pattern DOING =
      Pattern.compile("me(?:ng|ny|m[bpfv]|n[cdjtz]|l|r|w|y)\\p{L}{3,}");
  private static final Pattern NAMING = Pattern.compile("pe(?:n|m|ng|ny)\\p{L}{4,}an");

  /** Words in me- that are no doing, or that stay as they are when one is told to. */
  private static final Set<String> NOT_DOING =
      Grammar.set(
          """
          mengacu merujuk menghadap menjauh mendekat menunduk merapat menyala mentega mengenai
          menurut melalui menjelang merica mereka meskipun melainkan mengikuti menggunakan mengapa
          memakai merah menunya mentimun metode merekam
          """);

  private static final WordList WORDS =
      new WordList(
          VERBS,
          OPENERS,
          Set.of("dan", "lalu", "kemudian"),
          SUBORDINATING,
          COMPANIONS,
          Set.of("ambil", "masuk"),
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
    if (clause.size() < 2
        || clause.getFirst().opaque()
        || VERBS.contains(first)
        || first.endsWith("kan")
        || first.endsWith("lah")
        || sentence.asks()) {
      return false;
    }
    boolean whole = clause.size() == sentence.words().size();
    if (PEOPLE.contains(first) || (DOING.matcher(first).matches() && !NOT_DOING.contains(first))) {
      return whole;
    }
    if (NAMING.matcher(first).matches()) {
      return whole && !first.endsWith("kan");
    }
    for (int i = 1; i < Math.min(clause.size(), 5); i++) {
      String word = clause.get(i).lower();
      if (WITHIN.contains(word) || VERBS.contains(word)) {
        return false;
      }
      if (MUST.contains(word) || DONE.matcher(word).matches()) {
        return whole && !WITHIN.contains(first);
      }
    }
    return false;
  }

  @Override
  public boolean takesObject(Sentence sentence, int verb) {
    return verb + 1 < sentence.words().size() && !sentence.divided(verb + 1);
  }
}
