using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>All that stands on a device's label. It lies about in homes and vans, so it says nothing of whoever has the device.</summary>
internal sealed record LabelContent(string Link, string Tag, string Model, string Serial, string Unit)
{
    /// <param name="device">Whose label.</param>
    /// <param name="catalogue">The names of models and units.</param>
    /// <param name="options">What the link is made with.</param>
    /// <param name="makers">The QR code names the maker's GTIN and serial instead of the own tag.</param>
    public static Result<LabelContent> Of(Device device, Catalogue catalogue, LabelOptions options, bool makers)
    {
        var model = catalogue.Models[device.Model];
        var link = makers ? LabelLink.Makers(device, model, options) : LabelLink.Own(device, options);
        return link.Then<LabelContent>(text => new LabelContent(
            text, AssetTag.Of(device.Tag).ToString(), model.Name, device.Serial, catalogue.Organisations[device.Unit].Name));
    }
}
