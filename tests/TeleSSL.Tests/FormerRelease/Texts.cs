namespace TeleSSL.Tests.FormerRelease;

/// <summary>What people wrote. It is stored sealed, and must open to the same words.</summary>
internal static class Texts
{
    public const string Title = "Tabletten går i sort";
    public const string Description = "Skærmen bliver sort efter få minutter, også i opladeren.";
    public const string Note = "Prøve Pårørende ringer igen i morgen.";
    public const string PublicNote = "Sker stadig efter en genstart.";
    public const string Draft = "Kære Prøve, vi har set på";
    public const string Source = "Ordre 4711";
    public const string Findings = "Fejlen følger app'en, ikke tabletten.";
    public const string IncidentTitle = "Login nede";
    public const string ArticleTitle = "Skærmen bliver sort";
    public const string ArticleBody = "Hold tænd-knappen inde i ti sekunder.";
    public const string Reply = "Vi ser på det og vender tilbage.";
    public const string FaultReport = "Fundet i en skraldespand";
    public const string OutageTitle = "MitID svarer ikke";
    public const string FileName = "skærm.png";
    public const int FileLength = 3000;
}
