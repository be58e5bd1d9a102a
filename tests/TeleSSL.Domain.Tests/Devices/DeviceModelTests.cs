using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

public class DeviceModelTests
{
    [Theory]
    [InlineData("9521234000013", "09521234000013")]
    [InlineData("09521234000013", "09521234000013")]
    [InlineData("12345670", "00000012345670")]
    [InlineData("1234567", "1234567")]
    [InlineData("a999scale1", "A999SCALE1")]
    public void Identifiers_are_compared_in_one_form(string written, string normal) => Assert.Equal(normal, DeviceModel.Normal(written));

    [Theory]
    [InlineData("tablet", A.Tablet)]
    [InlineData("TABLET", A.Tablet)]
    [InlineData("9521234000020", A.Tablet)]
    [InlineData("a999scale1", A.Scale)]
    [InlineData("nothing", null)]
    public void A_model_is_found_by_its_code_or_any_identifier(string asked, string? model) =>
        Assert.Equal(model, A.Catalogue().ModelBy(asked)?.Code);
}
