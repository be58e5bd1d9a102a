namespace TeleSSL.Server.Devices;

/// <summary>What own labels carry: the GS1 company prefix of the long form, and the address its Digital Link begins with.</summary>
internal sealed record LabelOptions(string CompanyPrefix, string BaseUrl)
{
    /// <summary>952 is GS1's prefix for demonstrations: in Development only.</summary>
    public static LabelOptions Of(IConfiguration configuration, IHostEnvironment environment) => new(
        configuration["Labels:CompanyPrefix"] ?? (environment.IsDevelopment() ? "952" : ""),
        configuration["Labels:BaseUrl"] ?? (environment.IsDevelopment() ? "http://localhost:5080/id" : ""));
}
