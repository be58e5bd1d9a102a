using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>The text of a device's label. Labels are seen in homes and vans, so it names no citizen.</summary>
internal sealed record LabelContent(string Link, string Tag, string Model, string Serial, string Unit)
{
    /// <param name="device">The labelled device.</param>
    /// <param name="catalogue">Gives the names of models and units.</param>
    /// <param name="links">Makes the link.</param>
    /// <param name="makers">The QR code carries the maker's GTIN and serial instead of our own tag.</param>
    public static Result<LabelContent> Of(Device device, Catalogue catalogue, LabelLink links, bool makers)
    {
        var model = catalogue.Models[device.Model];
        var link = makers ? links.Makers(device, model) : links.Own(device);
        return link.Then<LabelContent>(text => new LabelContent(
            text, AssetTag.Of(device.Tag).ToString(), model.Name, device.Serial, catalogue.Organisations[device.Unit].Name));
    }
}
