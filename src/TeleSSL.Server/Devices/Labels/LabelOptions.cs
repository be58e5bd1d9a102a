namespace TeleSSL.Server.Devices.Labels;

/// <summary>Settings for our own labels: the GS1 company prefix, and the base address of the Digital Link.</summary>
internal sealed record LabelOptions(string CompanyPrefix, string BaseUrl)
{
    // A GS1 company prefix has at most 12 digits; a longer address makes a QR code too fine to print.
    private const int MaxPrefixLength = 12;
    private const int MaxUrlLength = 200;

    /// <summary>Whether links built from these settings can be read back by the scanner.</summary>
    public bool AreUsable =>
        CompanyPrefix.Length is > 0 and <= MaxPrefixLength && CompanyPrefix.All(char.IsAsciiDigit)
        && BaseUrl.Length <= MaxUrlLength && BaseUrl.All(c => c is > ' ' and <= '~')
        && Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url.Query + url.Fragment == "";

    /// <summary>952 is GS1's prefix for demonstrations; allowed in Development only.</summary>
    public static LabelOptions Of(IConfiguration configuration, IHostEnvironment environment) => new(
        configuration["Labels:CompanyPrefix"] ?? (environment.IsDevelopment() ? "952" : ""),
        configuration["Labels:BaseUrl"] ?? (environment.IsDevelopment() ? "http://localhost:5080/id" : ""));
}
