using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain.Codes;
using TeleSSL.Server.Devices.Labels;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>The label of a device, as a telephone's camera reads it.</summary>
internal static class PrintedLabel
{
    private const string Base = "http://localhost:5080/id";

    /// <summary>The link that its QR code holds: compared module by module with the label that the server draws.</summary>
    public static async Task<string> Link(TeleSSLApp app, Guid device)
    {
        var link = app.Host.Services.GetRequiredService<LabelKeys>().Prove(AssetTag.Parse(await Tag(app, device))!, await OldLink(app, device));
        var label = (await (await app.As("admin1")).Get($"/api/devices/{device}/label")).Expect(200).Body;
        Assert.Equal(LabelPicture.QrOf(link), LabelPicture.QrOfSvg(label));
        return link;
    }

    /// <summary>The link on a label from before labels proved themselves.</summary>
    public static async Task<string> OldLink(TeleSSLApp app, Guid device) =>
        $"{Base}/8004/952{(await Tag(app, device)).Replace("-", "", StringComparison.Ordinal)}";

    public static async Task<string> Tag(TeleSSLApp app, Guid device) =>
        (await (await app.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("assetTag");
}
